import { signal } from '@preact/signals';
import { MessageError } from '../messages/reply.ts';
import { send } from '../messages/send.ts';
import {
  changeSettings,
  DEFAULTS,
  onChange,
  onSettings,
  readSettings,
  type Settings,
} from '../messages/settings.ts';
import type { SiteStatus } from '../messages/siteStatus.ts';
import { words } from '../messages/words.ts';

/** The steps, in their order. The last one is for trying. */
export const STEPS = ['sites', 'who', 'shelf', 'practice'] as const;
export type Step = (typeof STEPS)[number];

export type Welcome = ReturnType<typeof createWelcome>;

/** What the page of the first run shows. Whatever is chosen holds at once, so that it may be left at any point. */
export function createWelcome(closed: AbortSignal) {
  const step = signal<Step>('sites');
  const settings = signal(DEFAULTS);
  const sites = signal<SiteStatus[]>([]);
  /** Why something could not be fetched or kept, in words; `null` while all is well. */
  const trouble = signal<string | null>(null);

  const take = (now: Settings) => {
    settings.value = now;
  };

  /** @returns whether it could be done; if not, the reason is shown */
  async function attempt(doing: () => Promise<void>): Promise<boolean> {
    try {
      await doing();
      trouble.value = null;
      return true;
    } catch (error) {
      if (!(error instanceof MessageError)) throw error;
      trouble.value = words(`fault_${error.fault}`);
      return false;
    }
  }

  const refresh = () =>
    attempt(async () => {
      sites.value = (await send('sites', {})).sites;
    });

  function go(by: 1 | -1): void {
    const next = STEPS[STEPS.indexOf(step.value) + by];
    if (next) step.value = next;
  }

  onSettings(take, closed);
  onChange(() => void refresh(), closed);
  return {
    step,
    settings,
    sites,
    trouble,
    attempt,
    change: (part: Partial<Settings>) => void attempt(() => changeSettings(part)),
    go,
    ready: Promise.all([readSettings().then(take), refresh()]),
  };
}
