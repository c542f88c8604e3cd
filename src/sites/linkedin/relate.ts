import { grouped } from '../../core/grouped.ts';
import { UNKNOWN_PARENT } from '../../core/sighting.ts';
import type { Page, Parent } from '../site.ts';
import { withFlatReplies } from './flat.ts';
import type { Read } from './hint.ts';
import { postUrn, timeOf } from './urn.ts';

type Sighting = Read['sighting'];

/** Numbers of one post (`activity`, `ugcPost`) are drawn at publication, within this many ms of each other. */
const TOGETHER = 60_000;

/**
 * Sees the page as a whole: doubles become one, posts learn their further names from comments and from the address,
 * comments get their parents, everybody is named by slug. The input stays as it is.
 */
export function relate(readings: readonly Read[], page: Page): Read[] {
  const single = withFlatReplies(withoutDoubles(readings));
  const aliased = withAliases(single, page);
  const slugs = new Map(aliased.flatMap(({ hint }) => hint.people));
  const linked = withParents(aliased).map((reading) => change(reading, bySlug(reading.sighting, slugs)));
  return withReplies(linked);
}

function change(reading: Read, sighting: Partial<Sighting>): Read {
  return { ...reading, sighting: { ...reading.sighting, ...sighting } };
}

/**
 * A dialog over the feed shows a post of the feed again, and a comment may stand in a list and above it: one reading
 * per post stays, the one outside the dialog, with every name that either had.
 */
function withoutDoubles(readings: readonly Read[]): Read[] {
  const nameless = readings.some(isNameless);
  const result = new Map<Element, Read>();
  const holders = new Map<string, Element>();
  for (const reading of [
    ...readings.filter(({ hint }) => !hint.inDialog),
    ...readings.filter(({ hint }) => hint.inDialog),
  ]) {
    const names = reading.sighting.ids.map((id) => `${reading.hint.what}:${id}`);
    const said = nameless ? [`${reading.hint.what}:${saidBy(reading)}`] : [];
    const sought = isNameless(reading) ? said : names;
    const element = sought.map((name) => holders.get(name)).find((at) => at !== undefined) ?? reading.element;
    const known = result.get(element);
    result.set(element, known ? together(known, reading) : reading);
    for (const name of [...names, ...said]) holders.set(name, element);
  }
  return readings.flatMap((reading) => result.get(reading.element) ?? []);
}

/** In a dialog without a number: only the author and the words tell which post it is. */
function isNameless({ sighting, hint }: Read): boolean {
  return hint.inDialog && sighting.ids.length === 0;
}

function saidBy({ sighting }: Read): string {
  return `${sighting.author.key ?? ''} ${(sighting.text ?? '').replace(/\s+/g, ' ')}`;
}

function together(known: Read, again: Read): Read {
  const ids = [...new Set([...known.sighting.ids, ...again.sighting.ids])];
  return change(known, { ids, time: known.sighting.time ?? again.sighting.time });
}

/** On a page about one post the address and the comments know further names of it. */
function withAliases(readings: readonly Read[], page: Page): Read[] {
  const main = readings.find(({ hint }) => hint.what === 'post');
  if (page.kind !== 'post' || !main) return [...readings];
  const threads = readings.flatMap(({ hint }) => (hint.thread ? [hint.thread.id] : []));
  const address = postUrn(page.url.pathname)?.id;
  const others = [...new Set([...(address ? [address] : []), ...threads])];
  const own = main.sighting.ids[0];
  const alone = readings.filter(({ hint }) => hint.what === 'post').length === 1;
  const more = others.filter((id) => (own ? near(own, id) : alone));
  const ids = [...new Set([...main.sighting.ids, ...more])];
  const time = main.sighting.time ?? (own ? undefined : timeOf(ids[0] ?? ''));
  return readings.map((reading) => (reading === main ? change(reading, { ids, time }) : reading));
}

function near(one: string, other: string): boolean {
  return Math.abs((timeOf(one) ?? 0) - (timeOf(other) ?? Number.POSITIVE_INFINITY)) <= TOGETHER;
}

function withParents(readings: readonly Read[]): Read[] {
  const byElement = new Map(readings.map((reading) => [reading.element, reading]));
  const posts = new Map<string, Read>();
  for (const reading of readings)
    if (reading.hint.what === 'post') for (const id of reading.sighting.ids) posts.set(id, reading);
  return readings.map((reading) => {
    if (reading.hint.what !== 'comment') return reading;
    return change(reading, { parent: parentOf(reading, byElement, posts) });
  });
}

function parentOf(
  { hint, sighting }: Read,
  byElement: ReadonlyMap<Element, Read>,
  posts: ReadonlyMap<string, Read>,
): Parent {
  if (hint.answers) return sighting.ids.includes(hint.answers) ? UNKNOWN_PARENT : hint.answers;
  if (hint.mayBeReply) return UNKNOWN_PARENT;
  const named = hint.thread && posts.get(hint.thread.id)?.sighting.ids[0];
  const around = hint.inPost && byElement.get(hint.inPost)?.sighting.ids[0];
  return named ?? hint.thread?.id ?? around ?? UNKNOWN_PARENT;
}

/** The same people by the same name everywhere: member ids become slugs where the page showed both. */
function bySlug(sighting: Sighting, slugs: ReadonlyMap<string, string>): Partial<Sighting> {
  const slug = (key: string) => slugs.get(key) ?? key;
  const changed: Partial<Sighting> = {};
  if (sighting.author.key) changed.author = { ...sighting.author, key: slug(sighting.author.key) };
  if (sighting.to) changed.to = sighting.to.map(slug);
  if (sighting.mentions) changed.mentions = [...new Set(sighting.mentions.map(slug))];
  return changed;
}

/** Which replies stand under which post on this page. */
function withReplies(readings: readonly Read[]): Read[] {
  const below = grouped(readings, ({ sighting: { parent } }) =>
    parent === UNKNOWN_PARENT ? undefined : (parent ?? undefined),
  );
  return readings.map((reading) => {
    const replies = reading.sighting.replies;
    if (!replies) return reading;
    const shown = reading.sighting.ids
      .flatMap((id) => below.get(id) ?? [])
      .flatMap(({ sighting }) => sighting.ids.slice(0, 1));
    return change(reading, { replies: { ...replies, shown } });
  });
}
