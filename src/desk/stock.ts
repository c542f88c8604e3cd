import { type ReadonlySignal, signal } from '@preact/signals';
import { MessageError } from '../messages/reply.ts';
import {
  changeSettings,
  DEFAULTS,
  onChange,
  onSettings,
  readSettings,
  resetSetting,
  type Settings,
} from '../messages/settings.ts';
import { words } from '../messages/words.ts';

/** What all rooms have in common. */
export interface Stock {
  settings: ReadonlySignal<Settings>;
  /** Changes some settings; every page and screen of the extension hears of it. */
  change(part: Partial<Settings>): Promise<void>;
  /** Goes back to a default; `null` where it is the default. */
  resetting(name: keyof Settings): (() => void) | null;
  /** To be called where something is worked out from what is stored: that is done anew after every change. */
  changed(): void;
  /** Why the last thing could not be done or fetched, in words; `null` while all is well. */
  trouble: ReadonlySignal<string | null>;
  /** Asks the worker; what goes wrong is shown to the user, and `undefined` is answered. */
  attempt<T>(asking: () => Promise<T>): Promise<T | undefined>;
  /** Done when the settings are there. */
  ready: Promise<void>;
}

export function createStock(closed: AbortSignal): Stock {
  const settings = signal(DEFAULTS);
  const revision = signal(0);
  const trouble = signal<string | null>(null);
  const take = (now: Settings) => {
    settings.value = now;
  };

  async function attempt<T>(asking: () => Promise<T>): Promise<T | undefined> {
    try {
      const answer = await asking();
      trouble.value = null;
      return answer;
    } catch (error) {
      if (!(error instanceof MessageError)) throw error;
      trouble.value = words(`fault_${error.fault}`);
      return undefined;
    }
  }

  function resetting(name: keyof Settings): (() => void) | null {
    const [now, standard] = [settings.value[name], DEFAULTS[name]].map((value) => JSON.stringify(value));
    return now === standard ? null : () => void resetSetting(name);
  }

  onChange(() => {
    revision.value++;
  }, closed);
  onSettings(take, closed);
  const changed = () => void [revision.value, settings.value];
  return {
    settings,
    change: changeSettings,
    resetting,
    changed,
    trouble,
    attempt,
    ready: readSettings().then(take),
  };
}
