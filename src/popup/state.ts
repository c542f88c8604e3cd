import { computed, signal } from '@preact/signals';
import type { GroupName } from '../core/queue.ts';
import type { SiteName } from '../core/sighting.ts';
import type { ConversationView } from '../core/view.ts';
import { browser } from '../messages/browser.ts';
import { lacksCopy } from '../messages/chores.ts';
import { send } from '../messages/send.ts';
import { changeSettings, onChange, onSettings, readSettings } from '../messages/settings.ts';
import type { Filter, Span, ToldToday } from '../messages/today.ts';
import type { Asked, Choosing } from '../ui/Choices.tsx';
import { createActing } from './acting.ts';
import { createBulking, MOST } from './bulking.ts';
import { createCatching } from './catching.ts';
import { createCounting } from './counting.ts';
import type { Memory } from './memory.ts';
import { createOwing } from './owing.ts';
import { createQueue, type Row } from './queue.ts';
import { createSprinting } from './sprinting.ts';
import { createUndoing } from './undoing.ts';

const DATA = 'src/desk/index.html#/data';

export type Today = ReturnType<typeof createToday>;

/**
 * Everything the popup shows and can do. The worker is asked again after every change elsewhere, until `closed` aborts.
 *
 * @param memory where the user was when the popup closed
 */
export function createToday(closed: AbortSignal, memory: Memory) {
  const site = signal<Filter>(memory.site);
  const query = signal(memory.query);
  const answer = signal<ToldToday | null>(null);
  /** Whether the daily copy did not come about. */
  const uncopied = signal(false);
  const now = signal(Date.now());
  const queue = createQueue();
  const undoing = createUndoing();
  const { trouble, caught } = createCatching();
  /** The row that is worked on; the focus goes there when `focusing` counts on. */
  const active = signal<Row | null>(memory.row);
  const focusing = signal(0);

  const choosing = signal<Asked | null>(null);
  const spare = signal(memory.spare);
  /** px */
  const scrolled = signal(memory.scrolled);
  const acting = createActing({ queue, undoing, active, focusing, caught });
  const sprinting = createSprinting({ memory, queue, now, active, workOn: acting.workOn });

  /** All of a group, as far as a decision for many goes. */
  async function all(group: GroupName): Promise<ConversationView[]> {
    const spans = { ...queue.spans, [group]: { from: 0, to: MOST } };
    const found = await send('today', { site: site.value, query: query.value.trim(), spans });
    return found.parts[group].views;
  }

  let asking: Promise<void> | null = null;
  let again = false;

  /** Asks for everything shown; while an answer is on its way, once more after it. */
  async function refresh(): Promise<void> {
    again = true;
    asking ??= askWhile().finally(() => {
      asking = null;
    });
    await asking;
  }

  async function askWhile(): Promise<void> {
    while (again) {
      again = false;
      await ask();
    }
  }

  async function ask(): Promise<void> {
    await caught(async () => {
      const found = await send('today', { site: site.value, query: query.value.trim(), spans: queue.spans });
      answer.value = found;
      now.value = Date.now();
      queue.fill(found);
    });
  }

  /** No search depends on it. */
  async function lookAtCopy(): Promise<void> {
    uncopied.value = await lacksCopy();
  }

  onChange(() => void refresh(), closed);
  onSettings(() => void Promise.all([refresh(), lookAtCopy()]), closed);

  return {
    answer,
    uncopied,
    now,
    site,
    query,
    queue,
    active,
    focusing,
    trouble,
    undoing,
    sites: computed(() => answer.value?.sites ?? []),
    spare,
    scrolled,
    ...acting,
    ...createBulking({ queue, undoing, caught, all }),
    ...createOwing({ undoing, caught }),
    ...createCounting({ undoing, caught }),
    ...sprinting,
    /** Where the user is, for the next time the popup opens. */
    place: computed(
      (): Memory => ({
        site: site.value,
        query: query.value,
        scrolled: scrolled.value,
        row: active.value,
        spare: spare.value,
        sprint: sprinting.sprint.value,
      }),
    ),
    caught,
    refresh,
    lookAtCopy,

    choosing,
    /** Opens one of the menus beside its button. */
    ask(asked: Asked): void {
      choosing.value = asked;
    },
    /** Opens one of the menus about a row. */
    open(row: Row, what: Choosing, anchor: HTMLElement): void {
      choosing.value = { what, anchor, choose: (chosen) => void acting.decide(row, chosen) };
    },
    close(): void {
      choosing.value = null;
    },

    /** Some time has passed. */
    tick(): void {
      now.value = Date.now();
    },

    filter(to: Filter): void {
      site.value = to;
      active.value = null;
      void refresh();
    },

    /** The field has the focus: by the first letter the worker is ready. */
    aboutToSearch(): void {
      void caught(async () => void (await send('searching', {})));
    },

    search(text: string): void {
      query.value = text;
      active.value = null;
      void refresh();
    },

    /** Where the user looks around and sets everything. */
    openDesk(): void {
      void browser.runtime.openOptionsPage();
    },

    /** The room of the desk in which something can be done about the daily copy. */
    openData(): void {
      void browser.tabs.create({ url: browser.runtime.getURL(DATA) });
    },

    /** These places have come into sight. */
    want(group: GroupName, span: Span): void {
      if (queue.want(group, span)) void refresh();
    },

    async turn(name: SiteName, to: boolean): Promise<void> {
      await caught(async () => {
        const settings = await readSettings();
        await changeSettings({ on: { ...settings.on, [name]: to } });
      });
    },
  };
}
