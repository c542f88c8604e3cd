import { Refused } from '../core/transfer/refused.ts';
import type { SessionRoutes } from '../messages/session.ts';
import { changeSettings, readChosen } from '../messages/settings.ts';
import { exportAll } from '../storage/export.ts';
import { importAll } from '../storage/import.ts';
import { tellChange } from './catchUp.ts';
import { incoming } from './incoming.ts';
import { modelDownload } from './model.ts';
import { ready } from './ready.ts';

/** What the worker does in sessions with the extension's own pages. */
export const sessions: SessionRoutes = {
  export() {
    let pieces: string[] | undefined;
    return async ({ piece }) => {
      pieces ??= await exported();
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
        const now = await ready();
        const tallies = await now.use((db) => importAll(db, lists, now.rules, told));
        if (finish.settings) await changeSettings(settings);
        await tellChange(await ready());
        return { state: 'stored', tallies };
      } catch (error) {
        if (error instanceof Refused) return { state: 'refused', why: error.why, place: error.place };
        throw error;
      }
    };
  },
};

/** The file of everything kept, in pieces of text. */
export async function exported(): Promise<string[]> {
  const { use } = await ready();
  const settings = await readChosen();
  return use((db) => exportAll(db, Date.now(), settings));
}
