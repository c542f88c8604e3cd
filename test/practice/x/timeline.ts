import { type Entry, homeOf, type Look, notificationsOf } from '../shared/look.ts';
import { type Notice, type Post, type WorldState, YOU } from '../shared/model.ts';
import { namedIn, plainWords } from '../shared/words.ts';

/** A post in a list. Posts of one branch stand in cells right below each other. */
export interface PostItem {
  kind: 'post';
  key: string;
  post: Post;
  /** The post that it visibly answers: the one right above, or the one whose page this is. */
  above: Post | null;
  /** A line leads to it from the cell above. */
  lineIn: boolean;
  /** A line leads from it to the cell below. */
  lineOut: boolean;
  /** Who handed it on. */
  reposter: string | null;
  /** The post whose page this is. */
  focal: boolean;
}

/** One cell of a list. */
export type Item =
  | PostItem
  | { kind: 'gap'; key: string }
  | { kind: 'more'; key: string; after: string }
  | { kind: 'tombstone'; key: string }
  | { kind: 'notice'; key: string; notice: Notice };

/** Cells of one branch, from the top post down. */
function branch(
  posts: readonly Post[],
  { focal, reposter }: { focal?: string; reposter?: string } = {},
): PostItem[] {
  return posts.map((post, index) => ({
    kind: 'post',
    key: `post-${post.id}`,
    post,
    above: posts[index - 1] ?? null,
    lineIn: index > 0,
    lineOut: index < posts.length - 1,
    reposter: reposter ?? null,
    focal: post.id === focal,
  }));
}

/** Home: posts, own threads and answers of friends as joined cells, reposts, advertisements. */
export function homeItems(state: WorldState, look: Look): Item[] {
  const handedOn = new Set(homeOf(state).map(({ reposts }) => reposts));
  return homeOf(state).flatMap((post) => {
    if (handedOn.has(post.id)) return [];
    const original = post.reposts === null ? undefined : look.post(post.reposts);
    if (original) return branch([original], { reposter: post.by });
    return branch([post, ...continued(post, look)]);
  });
}

/** What home shows below a post: its author's own continuation, else the first answer of another friend. */
function continued(post: Post, look: Look): Post[] {
  const thread = ownThread(post, look);
  if (thread.length > 0) return thread;
  const [first] = look.replies(post.id);
  return first && !first.collapsed && post.by !== YOU && first.by !== YOU ? [first] : [];
}

/**
 * A post's own page: the posts above it, itself, and under it one branch per answer, with an empty cell between them.
 *
 * @param opened ids of posts whose collapsed answers have been asked for
 * @param arrived what has arrived so far: the posts above, and those below
 */
export function statusItems(
  id: string,
  look: Look,
  opened: ReadonlySet<string>,
  arrived: { above: boolean; below: boolean },
): Item[] {
  const focal = look.post(id);
  if (!focal) return [{ kind: 'tombstone', key: `gone-${id}` }];
  const path = [...(arrived.above ? look.above(id) : []), focal];
  const answers = look.replies(id).filter(({ collapsed }) => !collapsed || opened.has(id));
  const items: Item[] = branch(path, { focal: id });
  if (!arrived.below) return items;
  for (const answer of answers)
    items.push({ kind: 'gap', key: `gap-${answer.id}` }, ...answerBranch(answer, focal, look, opened));
  if (look.replies(id).length > answers.length) items.push({ kind: 'more', key: `more-${id}`, after: id });
  return items;
}

function answerBranch(answer: Post, focal: Post, look: Look, opened: ReadonlySet<string>): Item[] {
  const chain = [answer];
  let hidden: Post | null = null;
  for (let last: Post | undefined = answer; last; ) {
    const next: Post | undefined = nextInBranch(last, look);
    if (next?.collapsed && !opened.has(last.id)) hidden = last;
    last = hidden ? undefined : next;
    if (last) chain.push(last);
  }
  const [first, ...rest] = branch(chain);
  const items: Item[] = first ? [{ ...first, above: focal }, ...rest] : [];
  if (hidden) items.push({ kind: 'more', key: `more-${hidden.id}`, after: hidden.id });
  return items;
}

/** Of several answers the branch goes on with yours, else with the newest; the others are on the page of their parent. */
function nextInBranch(post: Post, look: Look): Post | undefined {
  const answers = look.replies(post.id);
  return answers.find(({ by }) => by === YOU) ?? answers.at(-1);
}

/** A profile: what the person posted or handed on; `withReplies` also their answers, each below what it answers. */
export function profileItems(by: string, state: WorldState, look: Look, withReplies: boolean): Item[] {
  const when = (post: Post) => (post.by === by ? post.time : (post.handedOn ?? 0));
  const theirs = state.posts.filter((post) => post.by === by || (by === YOU && post.handedOn !== null));
  return theirs
    .sort((a, b) => when(b) - when(a))
    .flatMap((post) => {
      const original = post.by !== by ? post : post.reposts === null ? undefined : look.post(post.reposts);
      if (original) return branch([original], { reposter: by });
      const above = look.above(post.id);
      if (above.length === 0) return branch([post, ...ownThread(post, look)]);
      const parent = above.at(-1);
      if (!withReplies || !parent || above.every((upper) => upper.by === by)) return [];
      // The same post may stand above several answers; every cell needs a key of its own.
      return branch([parent, post]).map((item) => ({ ...item, key: `${item.key}-${post.id}` }));
    });
}

function ownThread(post: Post, look: Look): Post[] {
  const next = look.replies(post.id).find(({ by }) => by === post.by);
  return next ? [next, ...ownThread(next, look)] : [];
}

/** Notifications: words of others as posts, everything else as notices. */
export function notificationItems(state: WorldState, mentionsOnly: boolean): Item[] {
  const wanted = (entry: Entry) => !mentionsOnly || entry.kind !== 'event';
  return notificationsOf(state)
    .filter(wanted)
    .flatMap((entry): Item[] =>
      entry.kind === 'event'
        ? [{ kind: 'notice', key: entry.notice.id, notice: entry.notice }]
        : branch([entry.post]),
    );
}

/** Posts that hold all the words of a query, newest first. */
export function searchItems(query: string, state: WorldState): Item[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = state.posts.filter((post) => {
    const words = plainWords(post, state).toLowerCase();
    return post.reposts === null && !post.promoted && wanted.every((word) => words.includes(word));
  });
  return found.reverse().flatMap((post) => branch([post]));
}

/** Whom the "Replying to" line names: authors of the posts above that the page does not show right above this one. */
export function replyingTo({ post, above }: Pick<PostItem, 'post' | 'above'>, look: Look): string[] {
  const parent = post.parent === null ? undefined : look.post(post.parent);
  if (!parent || above?.id === parent.id) return [];
  const named = [parent.by, ...namedIn(parent.text)].filter((id) => id !== post.by);
  return named.length > 0 ? [...new Set(named)] : [parent.by];
}
