import { Refused } from '../core/transfer/refused.ts';
import type { SessionRoutes, Told } from '../messages/session.ts';
import { changeSettings } from '../messages/settings.ts';
import { importAll } from '../storage/import.ts';
import { tellChange } from './catchUp.ts';
import { everything } from './everything.ts';
import { incoming } from './incoming.ts';
import { modelDownload } from './model.ts';
import { ready, rulesOf } from './ready.ts';
import { wake } from './wake.ts';

/** What the worker does in sessions with the extension's own pages. */
export const sessions: SessionRoutes = {
  export() {
    let pieces: string[] | undefined;
    return async ({ piece }, told) => {
      pieces ??= await breathing(told, everything);
      return { text: pieces[piece] ?? '', pieces: pieces.length };
    };
  },

  download: () => (_input, told) => modelDownload(told),

  import() {
    const file = incoming();
    return async ({ parts, finish }, told) => {
      try {
        for (const part of parts) file.take(part);
        if (!finish) return { state: 'taking' };
        const { lists, settings } = file.whole();
        const { settings: before, use } = await ready();
        // By the rules that will hold, so that everything is worked out but once.
        const rules = rulesOf(finish.settings ? { ...before, ...settings } : before);
        const tallies = await breathing(told, (tell) => use((db) => importAll(db, lists, rules, tell)));
        if (finish.settings) await changeSettings(settings);
        await wake();
        await tellChange(await ready());
        return { state: 'stored', tallies };
      } catch (error) {
        if (error instanceof Refused) return { state: 'refused', why: error.why, place: error.place };
        throw error;
      }
    };
  },
};

/** A browser stops a worker that has said nothing for 30 s, ms. */
const BREATH = 5_000;

/** Does what may take long, and tells how far it is at least every few seconds, so that the worker lives to its end. */
async function breathing<T>(told: Told, work: (told: Told) => Promise<T>): Promise<T> {
  let far = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (share: number) => {
    far = share;
    clearTimeout(timer);
    told(far);
    timer = setTimeout(() => tell(far), BREATH);
  };
  tell(0);
  try {
    return await work(tell);
  } finally {
    clearTimeout(timer);
  }
}
