import type { ConversationView } from '../core/view.ts';
import type { ReadPost } from '../sites/site.ts';
import { type Badge, createBadge } from './Badge.ts';
import { type Label, labelOf } from './label.ts';
import type { Life } from './life.ts';
import { watchPointed } from './pointed.ts';

/** All badges of one document, each tied to the id of its post. */
export interface Badges {
  /**
   * Makes the badges of the page those of these posts: the right one on each, none twice, none left over.
   *
   * @param last conversations by the ids of their last words
   * @param header where on a post a badge may go
   * @returns whether there are badges where there were none before
   */
  show(
    posts: readonly ReadPost[],
    last: ReadonlyMap<string, ConversationView>,
    header: (post: Element) => Element | null,
    now: number,
  ): boolean;
  clear(): void;
  paint(dark: boolean): void;
  /** Whether a change is our own doing; a badge that the page dropped is not. */
  ours(record: MutationRecord): boolean;
  /** What assistive technology reads of the badges in the page, in document order; what is told on hover is left out. */
  names(): string[];
}

interface Standing {
  badge: Badge;
  view: ConversationView;
  /** Whether its post is pointed at, so that it also tells what needs no answer. */
  pointed: boolean;
  /** When it will read differently, ms. */
  until: number;
  /** How often it was put into the page since when. */
  puts: number;
  since: number;
}

/** A page that drops a badge this often within this time (ms) does not want it there: it stays away. */
const MOST_PUTS = 10;
const PUTS_WITHIN = 10_000;

/** @param pressed a badge was pressed, by keyboard or by pointing at it */
export function createBadges(
  doc: Document,
  clock: () => number,
  life: Life,
  pressed: (view: ConversationView, button: HTMLElement, byKeyboard: boolean) => void,
): Badges {
  /** First id of the last word → its badge. */
  const standing = new Map<string, Standing>();
  const hosts = new WeakSet<Node>();
  /** What was shown last, to be shown again when the user points elsewhere. */
  let latest: Parameters<Badges['show']> | null = null;
  let elements = new Set<Element>();
  let pointed: Element | null = null;
  let dark = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(...shown: Parameters<Badges['show']>): boolean {
    const [posts, last, header, now] = shown;
    latest = shown;
    elements = new Set(posts.map(({ element }) => element));
    const none = standing.size === 0;
    const wanted = new Set<string>();
    for (const { element, sighting } of posts) {
      const view = sighting.ids.map((id) => last.get(id)).find((found) => found !== undefined);
      const key = view?.last.ids[0];
      if (!view || !key || wanted.has(key)) continue;
      const place = header(element);
      if (place && put(key, view, place, now, element === pointed)) wanted.add(key);
    }
    for (const [key, { badge }] of standing) {
      if (wanted.has(key)) continue;
      badge.remove();
      standing.delete(key);
    }
    tick(now);
    return none && standing.size > 0;
  }

  function put(
    key: string,
    view: ConversationView,
    place: Element,
    now: number,
    isPointed: boolean,
  ): boolean {
    const known = standing.get(key) ?? begin(key, view, now, isPointed);
    if (!known || !refresh(known, view, now, isPointed)) return false;
    if (known.badge.host.parentNode === place) return true;
    if (now - known.since > PUTS_WITHIN) Object.assign(known, { puts: 0, since: now });
    if (known.puts < MOST_PUTS) {
      known.puts += 1;
      known.badge.put(place);
    }
    return true;
  }

  function begin(key: string, view: ConversationView, now: number, isPointed: boolean): Standing | null {
    const label = labelOf(view, now, isPointed);
    if (!label) return null;
    const badge = createBadge(doc, label, life.guard, (...how) => pressed(begun.view, ...how));
    const begun: Standing = {
      badge,
      view,
      pointed: isPointed,
      until: untilOf(label, now),
      puts: 0,
      since: now,
    };
    hosts.add(badge.host);
    badge.paint(dark);
    standing.set(key, begun);
    return begun;
  }

  /** Brings the words up to date; `false` where the conversation deserves no badge any more. */
  function refresh(known: Standing, view: ConversationView, now: number, isPointed: boolean): boolean {
    if (view === known.view && now < known.until && isPointed === known.pointed) return true;
    const label = labelOf(view, now, isPointed);
    if (!label) return false;
    known.view = view;
    known.pointed = isPointed;
    known.until = untilOf(label, now);
    known.badge.say(label);
    return true;
  }

  /** Ages go on without the page: one timer, set to the next moment at which a badge reads differently. */
  function tick(now: number): void {
    clearTimeout(timer);
    const next = Math.min(...[...standing.values()].map(({ until }) => until));
    if (Number.isFinite(next)) timer = setTimeout(life.guard(grow), next - now);
  }

  function grow(): void {
    if (doc.hidden) return;
    const now = clock();
    for (const known of standing.values()) refresh(known, known.view, now, known.pointed);
    tick(now);
  }

  function point(element: Element | null): void {
    pointed = element;
    if (!latest) return;
    const [posts, last, header] = latest;
    show(posts, last, header, clock());
  }

  function clear(): void {
    clearTimeout(timer);
    latest = null;
    elements.clear();
    for (const { badge } of standing.values()) badge.remove();
    standing.clear();
  }

  function ours({ addedNodes, removedNodes }: MutationRecord): boolean {
    const [some] = addedNodes.length > 0 ? addedNodes : removedNodes;
    // Nearly every change is the page's own: one look settles it.
    if (!some || !hosts.has(some)) return false;
    const nodes = [...addedNodes, ...removedNodes];
    return nodes.every((node) => hosts.has(node)) && !dropped(removedNodes);
  }

  function dropped(removed: NodeList): boolean {
    return [...standing.values()].some(
      ({ badge }) => !badge.host.isConnected && [...removed].includes(badge.host),
    );
  }

  function paint(isDark: boolean): void {
    dark = isDark;
    for (const { badge } of standing.values()) badge.paint(dark);
  }

  function names(): string[] {
    const inPage = [...standing.values()].filter(
      ({ badge }) => badge.host.isConnected && badge.label.kind !== 'quiet',
    );
    return inPage.sort((a, b) => inOrder(a.badge.host, b.badge.host)).map(({ badge }) => badge.label.name);
  }

  watchPointed(doc, (element) => elements.has(element), life.guard(point), life.signal);
  life.signal.addEventListener('abort', clear, { once: true });
  return { show, clear, paint, ours, names };
}

function untilOf({ changesIn }: Label, now: number): number {
  return changesIn === null ? Number.POSITIVE_INFINITY : now + changesIn;
}

function inOrder(a: Node, b: Node): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
