import { named } from '../core/fold.ts';
import { laterThan } from '../core/kept.ts';
import { personId } from '../core/person.ts';
import type { Post } from '../core/post.ts';
import type { Promised } from '../core/promise.ts';
import { promiseInserted } from '../core/reminders/notice.ts';
import { type Inserted, insertedId } from '../core/replies.ts';
import type { SiteName } from '../core/sighting.ts';
import type { ConversationView } from '../core/view.ts';
import { keepRows } from './keeping.ts';
import { postCalled } from './posts.ts';
import type { Rules } from './rules.ts';
import type { Reading, Writing } from './schema.ts';
import { viewsWith } from './views.ts';

/**
 * Puts the promise that was put into a box into the ledger, as an offer; with `gone` takes it out again. One that the
 * user has said something about already, or that a page has shown since, stays as it is.
 *
 * @returns whether anything is different now
 */
export async function offerInserted(
  tx: Writing,
  site: SiteName,
  reply: Inserted,
  gone: boolean,
  now: number,
  rules: Rules,
): Promise<boolean> {
  const known = await tx.objectStore('promises').get(insertedId(reply.post));
  if (known && !known.gone && known.post !== reply.post) return false;
  if (gone) return known ? keep(tx, { ...known, at: laterThan(known, now), gone }, rules) : false;
  const view = await answeredIn(tx, site, reply);
  const found = view && promiseInserted(reply, view, now, rules.reminders.work.zone);
  if (!found || (known && !known.gone && known.words === found.words)) return false;
  return keep(tx, { ...found, at: laterThan(known, now) }, rules);
}

function keep(tx: Writing, promise: Promised, rules: Rules): Promise<boolean> {
  return keepRows(tx, { store: 'promises', rows: [promise] }, rules);
}

/** The conversation with the author of a post (`site:id`): the one that the card was about, where that is known. */
async function answeredIn(
  tx: Reading,
  site: SiteName,
  { post, conversation }: Inserted,
): Promise<ConversationView | undefined> {
  const author = (await postCalled(tx, post))?.post.author.value.key;
  const rows = await viewsWith(tx, [post]);
  const meant = rows.find(({ view }) => view.id === conversation);
  return (meant ?? rows.find(({ person }) => author && person === personId(site, author)) ?? rows[0])?.view;
}

/** Promises that were put into boxes, to be met by the posts that make them. */
export interface InsertedPromises {
  /** Those that are known to be made by this answer to a post by these names (`site:id`). */
  madeBy(post: Post, answered: readonly string[]): Promised[];
  /** The one that this answer makes, if nobody is known to make it; nobody else gets it then. None, or one. */
  claim(post: Post, answered: readonly string[]): Promised[];
}

/** @param few all promises there are, where they are known */
export async function insertedPromises(
  tx: Reading,
  few: readonly Promised[] | null,
): Promise<InsertedPromises> {
  const begin = insertedId('');
  const find = () => tx.objectStore('promises').getAll(IDBKeyRange.bound(begin, `${begin}\uffff`));
  const rows = few ? few.filter(({ id }) => id.startsWith(begin)) : await find();
  const left = new Map(rows.flatMap((row) => (row.gone ? [] : [[row.id, row] as const])));
  const inserted = (answered: readonly string[]) =>
    answered.flatMap((name) => left.get(insertedId(name)) ?? []);
  return {
    madeBy(post, answered) {
      const own = post.ids.map((id) => named(post, id));
      return inserted(answered).filter((row) => own.includes(row.post));
    },
    claim(post, answered) {
      // What was seen before it was put in is another answer to the same post.
      const row = inserted(answered).find(({ at, post: to }) => answered.includes(to) && post.first >= at);
      if (row) left.delete(row.id);
      return row ? [row] : [];
    },
  };
}
