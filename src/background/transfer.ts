import { Refused } from '../core/transfer/refused.ts';
import type { SessionRoutes } from '../messages/session.ts';
import { announceChange, changeSettings } from '../messages/settings.ts';
import { importAll } from '../storage/import.ts';
import { everything } from './everything.ts';
import { incoming } from './incoming.ts';
import { modelDownload } from './model.ts';
import { ready } from './ready.ts';
import { wake } from './wake.ts';

/** What the worker does in sessions with the extension's own pages. */
export const sessions: SessionRoutes = {
  export() {
    let pieces: string[] | undefined;
    return async ({ piece }) => {
      pieces ??= await everything();
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
        await wake();
        await announceChange();
        return { state: 'stored', tallies };
      } catch (error) {
        if (error instanceof Refused) return { state: 'refused', why: error.why, place: error.place };
        throw error;
      }
    };
  },
};
