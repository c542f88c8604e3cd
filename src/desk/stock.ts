import { type ReadonlySignal, signal } from '@preact/signals';
import type { WorkingTime } from '../core/reminders/work.ts';
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

interface Done {
  said: string;
  undo: (() => void) | null;
}

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
  /** What was just done, with the way back. */
  done: ReadonlySignal<Done | null>;
  /** Says what was just done, in words, and how it is taken back. */
  tell(said: string, undo: (() => Promise<unknown>) | null): void;
  /** Done when the settings are there. */
  ready: Promise<void>;
}

export function createStock(closed: AbortSignal): Stock {
  const settings = signal(DEFAULTS);
  const revision = signal(0);
  const trouble = signal<string | null>(null);
  const done = signal<Done | null>(null);
  const take = (now: Settings) => {
    settings.value = now;
  };

  function tell(said: string, undo: (() => Promise<unknown>) | null): void {
    const back = async () => {
      done.value = null;
      await undo?.();
      done.value = { said: words('undone'), undo: null };
    };
    done.value = { said, undo: undo && (() => void back()) };
  }

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
    return now === standard ? null : () => void attempt(() => resetSetting(name));
  }

  onChange(() => {
    revision.value++;
  }, closed);
  onSettings(take, closed);
  const changed = () => void [revision.value, settings.value];
  return {
    settings,
    change: async (part) => void (await attempt(() => changeSettings(part))),
    resetting,
    changed,
    trouble,
    attempt,
    done,
    tell,
    ready: readSettings().then(take),
  };
}

/** When the user works, by the clock of this computer. */
export function workingTime({ settings }: Pick<Stock, 'settings'>): WorkingTime {
  return { ...settings.value.workHours, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
