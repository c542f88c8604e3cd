import { computed, signal } from '@preact/signals';
import type { SiteName } from '../core/sighting.ts';
import type { ConversationView } from '../core/view.ts';
import type { SiteStatus } from '../messages/protocol.ts';
import { MessageError } from '../messages/reply.ts';
import { send } from '../messages/send.ts';
import { changeSettings, onChange, onSettings, readSettings } from '../messages/settings.ts';
import { words } from '../messages/words.ts';

export type Filter = SiteName | 'all';
export type Today = ReturnType<typeof createToday>;

/**
 * Everything the popup shows. The worker is asked again after every change elsewhere, until `closed` aborts.
 */
export function createToday(closed: AbortSignal) {
  const pending = signal<ConversationView[]>([]);
  const sites = signal<SiteStatus[]>([]);
  const filter = signal<Filter>('all');
  /** Why the list could not be fetched, `null` while all is well. */
  const trouble = signal<string | null>(null);
  const now = signal(Date.now());

  const current = computed(() => pending.value.filter((view) => !view.history && on(view.site)));
  const shown = computed(() =>
    current.value.filter((view) => filter.value === 'all' || view.site === filter.value),
  );
  const on = (site: SiteName) => sites.value.find((status) => status.site === site)?.on ?? true;

  async function refresh(): Promise<void> {
    try {
      const answer = await send('pending', {});
      pending.value = answer.pending;
      sites.value = answer.sites;
      now.value = Date.now();
      trouble.value = null;
    } catch (error) {
      if (!(error instanceof MessageError)) throw error;
      trouble.value = words(`fault_${error.fault}`);
    }
  }

  async function turn(site: SiteName, to: boolean): Promise<void> {
    const settings = await readSettings();
    await changeSettings({ on: { ...settings.on, [site]: to } });
  }

  onChange(() => void refresh(), closed);
  onSettings(() => void refresh(), closed);

  return {
    sites,
    filter,
    trouble,
    now,
    current,
    shown,
    /** The user's turn for certain. */
    yours: computed(() => shown.value.filter((view) => view.turn === 'yours')),
    /** Where the page hides something: to be opened and looked at. */
    toCheck: computed(() => shown.value.filter((view) => view.turn === 'unknown')),
    refresh,
    turn,
  };
}
