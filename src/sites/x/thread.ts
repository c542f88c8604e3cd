import type { Parent } from '../../core/sighting.ts';
import { UNKNOWN_PARENT } from '../../core/sighting.ts';
import type { Page, PostReading } from '../site.ts';
import { type Furniture, type Gap, gapBetween, sameBranch } from './gap.ts';
import { focalId } from './page.ts';

/** What a post's own element shows of its place in a thread. */
export interface Place {
  /** A line joins it with the post above, with the post below. */
  above: boolean;
  below: boolean;
  /** Looks like the post the address points at. */
  focal: boolean;
}

export type XReading = PostReading<Place>;

/** The front end's names for what `relate` looks at around the posts. */
export interface Lists extends Furniture {
  LIST: string;
  DIALOG: string;
}

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

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** No post answers itself, whatever a page full of copies looks like. */
function withParent(reading: XReading, found: Parent): XReading {
  const parent = found !== null && found === id(reading) ? UNKNOWN_PARENT : found;
  const kind = parent === null ? reading.sighting.kind : 'reply';
  return { ...reading, sighting: { ...reading.sighting, parent, kind } };
}

const id = (reading: XReading | undefined) => reading?.sighting.ids[0];
const isPost = ({ sighting }: XReading) => !sighting.promoted && sighting.kind !== 'notice';

/** Each list that is a conversation, with the post it is about; an edited post's address keeps its former id. */
function focalsOf(lists: XReading[][], page: Page, names: Lists): Map<XReading[], XReading> {
  const wanted = focalId(page.url);
  const found = new Map<XReading[], XReading>();
  const note = (focalIn: (list: XReading[]) => XReading | undefined) => {
    for (const list of lists) {
      const focal = focalIn(list.filter(isPost));
      if (focal) found.set(list, focal);
    }
  };
  note((list) => focalIn(list, wanted, page, names));
  if (wanted !== null && found.size === 0) note(onlyFocal);
  return found;
}

/**
 * The focal post of one list. Behind a photo or a composer stands another page, which may show the post of the address
 * without being about it: there the post must look focal, whichever it is.
 */
function focalIn(list: XReading[], wanted: string | null, page: Page, names: Lists): XReading | undefined {
  const modal = page.kind === 'photo' || page.url.pathname.startsWith('/compose/');
  const inDialog = list[0]?.element.closest(names.DIALOG) != null;
  const named = list.filter(({ sighting }) => wanted !== null && sighting.ids.includes(wanted));
  const looking = named.find(({ hint }) => hint.focal);
  if (looking || (named[0] && (inDialog || !modal))) return looking ?? named[0];
  return modal && !inDialog ? onlyFocal(list) : undefined;
}

function onlyFocal(list: XReading[]): XReading | undefined {
  const [only, ...others] = list.filter(({ hint }) => hint.focal);
  return others.length === 0 ? only : undefined;
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
    if (gap === 'none' || gap === 'separator') return id(before) ?? UNKNOWN_PARENT;
    return gap === 'other' || saysReply(reading) ? UNKNOWN_PARENT : null;
  },
  replies: ({ reading, before, focal, gap, joined }) => {
    if (joined) return id(before) ?? UNKNOWN_PARENT;
    if (reading.hint.above) return UNKNOWN_PARENT;
    if (!reading.sighting.to?.length || answers(reading, focal)) return id(focal) ?? UNKNOWN_PARENT;
    return (gap === 'none' && answers(reading, before) ? id(before) : undefined) ?? UNKNOWN_PARENT;
  },
  list: ({ reading, before, joined }) => {
    if (joined) return id(before) ?? UNKNOWN_PARENT;
    return saysReply(reading) ? UNKNOWN_PARENT : null;
  },
  headless: ({ before, joined }) => (joined ? id(before) : undefined) ?? UNKNOWN_PARENT,
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

interface Related {
  reading: XReading;
  inConversation: boolean;
}

/** One reading per post: the one in the conversation, else the one with the whole text, else the first. */
function withoutDoubles(related: Related[]): XReading[] {
  const rank = ({ reading, inConversation }: Related) =>
    (inConversation ? 2 : 0) + (reading.sighting.truncated ? 0 : 1);
  const kept: XReading[] = [];
  for (const doubles of grouped(related, ({ reading }) => id(reading) ?? reading).values()) {
    const [best, ...others] = doubles.toSorted((a, b) => rank(b) - rank(a));
    if (best) kept.push(others.reduce((one, { reading }) => merged(one, reading), best.reading));
  }
  return kept;
}

function inOrder(readings: XReading[], order: XReading[]): XReading[] {
  const place = new Map(order.map(({ element }, n) => [element, n]));
  return readings.toSorted((a, b) => (place.get(a.element) ?? 0) - (place.get(b.element) ?? 0));
}

const sureness = (parent: Parent) => (parent === null ? 0 : parent === UNKNOWN_PARENT ? 1 : 2);

/** What one copy of a post does not show another may: a parent, or at least that there is one; the whole text. */
function merged(best: XReading, { sighting: other }: XReading): XReading {
  const { sighting } = best;
  const parent = sureness(other.parent) > sureness(sighting.parent) ? other.parent : sighting.parent;
  const longer = sighting.truncated === true && other.truncated === false && other.text !== undefined;
  const text = longer ? { text: other.text, truncated: false } : {};
  return withParent({ ...best, sighting: { ...sighting, ...text } }, parent);
}

/** Completes `replies.shown` by the parents just found. */
function withShown(posts: XReading[]): XReading[] {
  const children = grouped(posts, ({ sighting }) => sighting.parent);
  return posts.map((reading) => {
    const { replies } = reading.sighting;
    const own = id(reading);
    if (!replies || own === undefined) return reading;
    const shown = (children.get(own) ?? []).map(id).filter((child) => child !== undefined);
    return { ...reading, sighting: { ...reading.sighting, replies: { ...replies, shown } } };
  });
}
