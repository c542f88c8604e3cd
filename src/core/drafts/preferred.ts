import type { OwnReply } from '../ownReply.ts';
import { told } from '../told.ts';
import type { Draft, DraftKind } from './request.ts';

/** Every choice counts for the kind that was chosen and, less, against those that stood above it. */
const CHOSEN = 1;
const REWRITTEN = 0.5;
const PASSED_OVER = -0.5;
/** These are there for a reason that no habit outweighs. */
const FIRST: readonly DraftKind[] = ['deliver', 'calm'];
/** From here a habit is one. */
const HABIT = 2;

/**
 * Drafts in the order that fits what the user chose before: kinds that were chosen again and again come first, and say
 * so. Nothing is dropped, without a habit nothing moves, and a promise or a rule stays before everything else.
 *
 * @param replies own replies; those without a kind say nothing
 */
export function preferred(drafts: readonly Draft[], replies: readonly OwnReply[]): Draft[] {
  const worth = worthOf(replies);
  const of = ({ kind }: Draft) =>
    FIRST.includes(kind) ? Number.MAX_VALUE : Math.max(worth.get(kind) ?? 0, HABIT) - HABIT;
  const sorted = drafts.toSorted((one, other) => of(other) - of(one));
  return sorted.map((draft, place) =>
    drafts.indexOf(draft) > place ? { ...draft, because: [...draft.because, told('habit')] } : draft,
  );
}

function worthOf(replies: readonly OwnReply[]): Map<DraftKind, number> {
  const worth = new Map<DraftKind, number>();
  const add = (kind: DraftKind, value: number) => worth.set(kind, (worth.get(kind) ?? 0) + value);
  for (const { kind, over = [], edited } of replies) {
    if (kind === undefined) continue;
    add(kind, edited ? REWRITTEN : CHOSEN);
    for (const passed of over) add(passed, PASSED_OVER);
  }
  return worth;
}

/** The same replies with nothing in them that re-orders drafts. */
export function withoutHabits(replies: readonly OwnReply[]): OwnReply[] {
  return (
    replies
      .filter((row) => row.kind !== undefined)
      // Newer, and hardly later: when it was answered is told by the same moment.
      .map(({ kind: _, over: __, edited: ___, ...row }) => ({ ...row, at: row.at + 1 }))
  );
}
