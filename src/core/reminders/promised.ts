import type { Entry } from '../journal.ts';
import type { Promised } from '../promise.ts';
import type { Reminder } from '../reminder.ts';
import type { ConversationView, Owed } from '../view.ts';
import { type Dealings, NEVER, type ReminderRules, type Wanted } from './dealings.ts';
import { wallAt } from './wall.ts';
import { startOf } from './work.ts';

/** Promises that the user has taken on: one reminder on the morning of the day, so that there is time to keep them. */
export function promised({ promises }: Dealings, { work }: ReminderRules): Wanted[] {
  return promises.flatMap((promise) => {
    const { id, state, due, at: since, site, account, conversation, post, words, gone } = promise;
    if (gone || state !== 'open' || due === null) return [];
    const morning = startOf(wallAt(due, work.zone), work);
    return [
      {
        kind: 'promise',
        ids: [promiseReminder({ id })],
        due: morning > since ? Math.min(morning, due) : due,
        since,
        site,
        account,
        conversation,
        post,
        words,
      } satisfies Wanted,
    ];
  });
}

/** The id of the reminder of a promise. */
function promiseReminder({ id }: Pick<Promised, 'id'>): string {
  return `promise ${id}`;
}

/** The id of the promise that a reminder is of; `undefined` for any other reminder. */
export function promiseOf({ kind, id }: Pick<Reminder, 'kind' | 'id'>): string | undefined {
  return kind === 'promise' ? id.slice(promiseReminder({ id: '' }).length) : undefined;
}

/** What the journal notes when a promise is kept; once, however often that is said. Taken back where it is open again. */
export function keptEntry({ id, at, site, account, post, person, state }: Promised): Entry {
  const entry: Entry = { id: `kept ${id}`, at, deed: 'kept', time: at, site, account, post, person };
  return state === 'done' ? entry : { ...entry, gone: true };
}

/** The promise to the other side that is due first, of those that the user has taken on as this account. */
export function owedTo(
  { account }: Pick<ConversationView, 'account'>,
  promises: readonly Promised[],
): Owed | null {
  const open = promises.filter((one) => one.state === 'open' && !one.gone && one.account === account);
  const [first] = open.sort((a, b) => (a.due ?? NEVER) - (b.due ?? NEVER) || (a.id < b.id ? -1 : 1));
  return first ? { why: 'promise', words: first.words, due: first.due } : null;
}
