import { grouped } from '../../core/grouped.ts';
import { UNKNOWN_PARENT } from '../../core/sighting.ts';
import type { Page, Parent } from '../site.ts';
import { type Related, withoutDoubles } from './doubles.ts';
import { focalsOf } from './focal.ts';
import { type Gap, gapBetween, sameBranch } from './gap.ts';
import { idOf, isPost, type Lists, withParent, type XReading } from './place.ts';

/**
 * Relates the posts of a whole page. Posts are grouped by the list they stand in (a modal and the page behind it are
 * two); in a conversation everything above the focal post leads to it and what follows answers it, branch by branch; in
 * any other list only a line or a "Replying to" line makes a reply. Document order decides, never ids or times.
 */
export function relate(posts: XReading[], page: Page, names: Lists): XReading[] {
  const lists = grouped(posts, ({ element }) => element.closest(names.LIST) ?? element.ownerDocument.body);
  const focals = focalsOf([...lists.values()], page, names);
  const related: Related[] = [];
  for (const list of lists.values()) {
    const focal = focals.get(list);
    const parents = parentsIn(list, focal, startOf(focal, focals.size > 0, page), names);
    list.forEach((reading, n) => {
      related.push({ reading: withParent(reading, parents[n] ?? null), inConversation: focal !== undefined });
    });
  }
  return withShown(inOrder(withoutDoubles(related), posts));
}

/** How the next post of a list is to be understood. `headless`: a conversation without the post it is about. */
type Phase = 'list' | 'ancestors' | 'replies' | 'headless';

function startOf(focal: XReading | undefined, anyFocal: boolean, page: Page): Phase {
  if (focal) return 'ancestors';
  return page.kind === 'post' && !anyFocal ? 'headless' : 'list';
}

function parentsIn(list: XReading[], focal: XReading | undefined, start: Phase, names: Lists): Parent[] {
  let before: XReading | undefined;
  let phase = start;
  return list.map((reading) => {
    if (!isPost(reading)) return null;
    const gap = before ? gapBetween(before.element, reading.element, names) : 'nothing above';
    if (gap === 'heading') phase = afterHeading(phase, before, focal);
    const joined = before !== undefined && gap === 'none' && isJoined(before, reading, names);
    const parent = PARENT[phase]({ reading, before, focal, gap, joined });
    if (reading === focal) phase = 'replies';
    before = reading;
    return parent;
  });
}

/**
 * A heading below the replies begins what the site adds of its own ("Discover more"). Right below the focal post it may
 * be that or the title of the replies: then nothing is claimed, unless there are no replies.
 */
function afterHeading(phase: Phase, before: XReading | undefined, focal: XReading | undefined): Phase {
  if (phase !== 'replies' || before !== focal) return phase === 'ancestors' ? phase : 'list';
  return focal?.sighting.replies?.count === 0 ? 'list' : 'headless';
}

interface Where {
  reading: XReading;
  before: XReading | undefined;
  focal: XReading | undefined;
  gap: Gap | 'nothing above';
  joined: boolean;
}

const PARENT: Record<Phase, (where: Where) => Parent> = {
  ancestors: ({ reading, before, gap }) => {
    if (gap === 'none' || gap === 'separator') return idOf(before) ?? UNKNOWN_PARENT;
    return gap === 'other' || saysReply(reading) ? UNKNOWN_PARENT : null;
  },
  replies: ({ reading, before, focal, gap, joined }) => {
    if (joined) return idOf(before) ?? UNKNOWN_PARENT;
    if (reading.hint.above) return UNKNOWN_PARENT;
    if (!reading.sighting.to?.length || answers(reading, focal)) return idOf(focal) ?? UNKNOWN_PARENT;
    return (gap === 'none' && answers(reading, before) ? idOf(before) : undefined) ?? UNKNOWN_PARENT;
  },
  list: ({ reading, before, joined }) => {
    if (joined) return idOf(before) ?? UNKNOWN_PARENT;
    return saysReply(reading) ? UNKNOWN_PARENT : null;
  },
  headless: ({ before, joined }) => (joined ? idOf(before) : undefined) ?? UNKNOWN_PARENT,
};

function isJoined(before: XReading, reading: XReading, names: Lists): boolean {
  return reading.hint.above || before.hint.below || sameBranch(before.element, reading.element, names);
}

/** Whether a post's "Replying to" line names the author of another. */
function answers(reading: XReading, other: XReading | undefined): boolean {
  const author = other?.sighting.author.key?.toLowerCase();
  return (
    author !== undefined && (reading.sighting.to ?? []).some((handle) => handle.toLowerCase() === author)
  );
}

function saysReply({ sighting, hint }: XReading): boolean {
  return hint.above || (sighting.to?.length ?? 0) > 0;
}

function inOrder(readings: XReading[], order: XReading[]): XReading[] {
  const place = new Map(order.map(({ element }, n) => [element, n]));
  return readings.toSorted((a, b) => (place.get(a.element) ?? 0) - (place.get(b.element) ?? 0));
}

/** Completes `replies.shown` by the parents just found. */
function withShown(posts: XReading[]): XReading[] {
  const children = grouped(posts, ({ sighting }) => sighting.parent);
  return posts.map((reading) => {
    const { replies } = reading.sighting;
    const own = idOf(reading);
    if (!replies || own === undefined) return reading;
    const shown = (children.get(own) ?? []).map(idOf).filter((child) => child !== undefined);
    return { ...reading, sighting: { ...reading.sighting, replies: { ...replies, shown } } };
  });
}
