import { saidToUs } from './address.ts';
import { asksQuestion } from './closer.ts';
import type { TurnRules } from './exchange.ts';
import { named, nameOf } from './fold.ts';
import type { Deed, Entry } from './journal.ts';
import type { Resource } from './library.ts';
import { byUs, isOurs, type Ours, oursOf } from './party.ts';
import { personId } from './person.ts';
import type { Post } from './post.ts';
import type { Account } from './sighting.ts';
import { type Thread, type Tree, timeOf, treeOf } from './thread.ts';

/** Deeds that posts show; the others are told by the user's own acts. */
const SHOWN_DEEDS: readonly Deed[] = ['replied', 'started', 'asked', 'recommended', 'gave'];

/**
 * The lines of the journal that the account's own posts show, each dated by its post. A post of which no time is known
 * shows none.
 *
 * @param posts whole threads; only those of `account` are looked at
 */
export function deedsIn(
  posts: readonly Post[],
  account: Account,
  { brandNames }: Pick<TurnRules, 'brandNames'>,
  resources: readonly Resource[],
): Entry[] {
  const ours = oursOf(account);
  const own = posts.filter((post) => byUs(post, ours) && !post.promoted.value && !isTakenBack(post));
  if (own.length === 0) return [];
  const tree = treeOf(posts);
  const threads = new Map(
    tree.threads.flatMap((thread) => thread.posts.map((post) => [post, thread] as const)),
  );
  // To join what others say about the brand is to speak first.
  const spoken = (post: Post) => ![null, 'namedBrand'].includes(saidToUs(post, tree, ours, brandNames));
  return own.flatMap((post) => {
    const time = timeOf(post);
    if (time === null) return [];
    const entry = (deed: Deed, more: Partial<Entry> = {}): Entry => ({
      id: entryId(deed, nameOf(post)),
      at: time,
      deed,
      time,
      site: post.site,
      account: account.key,
      post: nameOf(post),
      ...more,
    });
    const begun = beginning(post, threads.get(post), tree, ours, spoken);
    const words = post.text?.value.words ?? '';
    const person = begun?.person ?? null;
    const to = person === null ? {} : { person: personId(post.site, person) };
    const given = resources.filter(({ url }) => names(words, url));
    return [
      ...(begun ? [entry(begun.deed, to)] : []),
      ...(asksQuestion(words) ? [entry('asked', to)] : []),
      ...given.slice(0, 1).map(({ id }) => entry('gave', { ...to, resource: id })),
    ];
  });
}

const DAY = 24 * 60 * 60 * 1000;

/** What was handed on and taken back within a day was a slip; taken back later, it was a deed all the same. */
function isTakenBack(post: Post): boolean {
  return post.undone?.value === true && post.undone.at - (timeOf(post) ?? 0) < DAY;
}

/** One name for each deed of each post, so that it counts once however often the post is seen. */
export function entryId(deed: Deed, post: string): string {
  return `${deed} ${post}`;
}

/** The name of the post of whose lines one would have this id; `null` where no post shows any such line. */
export function postShowing(id: string): string | null {
  const [deed, post] = id.split(' ');
  return post !== undefined && SHOWN_DEEDS.some((shown) => shown === deed) ? post : null;
}

/** Whether a line is what its post shows, and nothing that only the user knows. */
export function isShown({ id, deed, post, by }: Entry): boolean {
  return by === undefined && SHOWN_DEEDS.includes(deed) && id === entryId(deed, post ?? '');
}

/** Every name that a line may have been stored under, since posts have several. */
export function entryIds({ deed }: Entry, post: Post): string[] {
  return post.ids.map((id) => entryId(deed, named(post, id)));
}

interface Beginning {
  deed: Deed;
  person: string | null;
}

/** What a post does by being there; `null` where it only goes on with what the account said itself. */
function beginning(
  post: Post,
  thread: Thread | undefined,
  tree: Tree,
  ours: Ours,
  spoken: (post: Post) => boolean,
): Beginning | null {
  const quoted = post.quotes?.value?.author.key ?? null;
  const isShare = post.kind.value === 'repost' || (post.quotes?.value != null && !isOurs(quoted, ours));
  if (isShare) return { deed: 'recommended', person: quoted };
  if (post.parent.value === null) return { deed: 'started', person: null };
  const parent = tree.parent(post);
  const named = (post.to?.value ?? []).find((key) => !isOurs(key, ours));
  // A page that does not show what is answered shows at least that something is.
  if (!parent) return { deed: 'replied', person: named ?? null };
  if (byUs(parent, ours) && named === undefined) return null;
  const person = named ?? parent.author.value.key;
  const before = thread?.posts.slice(0, thread.posts.indexOf(post)) ?? [];
  const theirs = [parent, ...before].filter((other) => !byUs(other, ours) && isBy(other, person));
  return { deed: theirs.some(spoken) ? 'replied' : 'started', person };
}

function isBy(post: Post, key: string | null): boolean {
  return key === null || post.author.value.key?.toLowerCase() === key.toLowerCase();
}

/** Longer words are no address of the library. */
const LONGEST = 2_100;

/** Whether a text holds an address; sites show the beginning of long ones, without the protocol. */
function names(words: string, url: string): boolean {
  const plain = (address: string) =>
    address
      .toLowerCase()
      .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
      .replace(/\/$/, '');
  const wanted = plain(url);
  return words.split(/\s+/).some((word) => {
    if (word.length > LONGEST) return false;
    const said = plain(word.replace(/^[([«“"']+|[.,;:!?)\]»”"']+$/gu, ''));
    if (said === wanted) return true;
    const cut = said.replace(/…$/, '');
    return cut !== said && cut.includes('/') && wanted.startsWith(cut);
  });
}
