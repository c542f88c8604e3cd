import { useState } from 'preact/hooks';
import { OWN_HOSTS } from '../../core/engine/address.ts';
import type { EngineChoice } from '../../core/engine/engine.ts';
import { browser } from '../../messages/browser.ts';
import { modelFault } from '../../messages/modelWords.ts';
import type { ModelState } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import { openSession } from '../../messages/session.ts';
import type { Download } from '../../messages/sessions.ts';
import { words } from '../../messages/words.ts';
import type { Stock } from '../stock.ts';

/** What is known of the model that is being chosen. */
export interface Trial {
  busy: boolean;
  models: readonly string[];
  /** How it stands, in words; empty before anything was asked. */
  said: string;
  /** Whether the browser would have to fetch its model first. */
  canDownload: boolean;
  /** How much of it is there, 0 to 1; `null` while nothing is being downloaded. */
  share: number | null;
  /** Asks what is there. */
  look(choice: EngineChoice): void;
  /** Has the browser ask whether this computer may be reached, where need be. To be called in a press and at once. */
  allow(choice: EngineChoice): Promise<unknown>;
  /** In a press: allows, looks, and has it say a word. */
  test(choice: EngineChoice): void;
  download(): Promise<void>;
}

interface Known extends Pick<Trial, 'busy' | 'models' | 'said' | 'canDownload' | 'share'> {}

const NOTHING: Known = { busy: false, models: [], said: '', canDownload: false, share: null };

/** Finds out about models as they are chosen. */
export function useTrial(stock: Stock): Trial {
  const [known, know] = useState<Known>(NOTHING);

  async function ask(choice: EngineChoice, thorough: boolean): Promise<void> {
    if (choice.kind === 'none') return know(NOTHING);
    know({ ...NOTHING, busy: true, said: words('settings_asking') });
    const state = await stock.attempt(() => send('models', { choice, thorough }));
    if (!state) return know(NOTHING);
    const { models } = state;
    const [first] = models;
    const isOpen = choice.kind === 'server' && choice.model === '' && first !== undefined;
    if (isOpen) await stock.change({ engine: { ...choice, model: first } });
    know({ ...NOTHING, models, said: saidOf(state, choice, thorough), canDownload: isAway(state) });
  }

  async function download(): Promise<void> {
    const session = openSession('download', (share) => know({ ...NOTHING, busy: true, said: '', share }));
    know({ ...NOTHING, busy: true, share: 0 });
    const done = await stock.attempt(() => session.ask({}));
    session.close();
    know({ ...NOTHING, said: done ? downloaded(done) : '' });
  }

  return {
    ...known,
    look: (choice) => void ask(choice, false),
    allow,
    test: (choice) => void allow(choice).then(() => ask(choice, true)),
    download,
  };
}

/** Whatever the answer is: the worker looks for itself before it asks a server. */
async function allow({ kind }: EngineChoice): Promise<unknown> {
  return kind === 'server' && browser.permissions.request({ origins: Object.values(OWN_HOSTS) });
}

function isAway(state: ModelState): boolean {
  return 'state' in state && state.state !== 'ready';
}

function saidOf(state: ModelState, { address, model }: EngineChoice, thorough: boolean): string {
  if ('fault' in state) return modelFault(state, { address, name: model });
  if (state.state !== 'ready') return words(`settings_${state.state}`);
  return words(thorough ? 'settings_answers' : 'settings_there');
}

function downloaded(done: Download): string {
  return 'fault' in done ? modelFault(done, { address: '', name: '' }) : words('settings_there');
}
