import { makeId } from './ids.ts';
import type { Notice, Post, SiteName } from './model.ts';
import { type Line, STORIES } from './stories.ts';

const MINUTE = 60_000;

/** The stories as posts of `site`, oldest first. Their ages relate to `born`, ms. */
export function tellStories(site: SiteName, born: number): Post[] {
  const lines = STORIES.flatMap(({ name, lines: said }) => said.map((line) => ({ line, story: name })));
  const timeOf = (line: Line) => Math.round(born - line.ago * MINUTE);
  const ordered = lines.toSorted((a, b) => timeOf(a.line) - timeOf(b.line));
  const idOf = new Map(ordered.map(({ line }, index) => [line, makeId[site](timeOf(line), index + 1)]));
  const named = new Map(lines.flatMap(({ line }) => (line.name ? [[line.name, line] as const] : [])));
  const refer = (name: string | undefined) => {
    const line = name === undefined ? undefined : named.get(name);
    return (line && idOf.get(line)) ?? null;
  };
  return ordered.map(({ line, story }, index) => ({
    id: idOf.get(line) as string,
    by: line.by,
    time: timeOf(line),
    text: line.text ?? '',
    lang: line.lang ?? 'en',
    parent: refer(line.on),
    quotes: refer(line.quotes),
    reposts: refer(line.reposts),
    promoted: line.promoted ?? false,
    collapsed: line.collapsed ?? false,
    media: line.media ?? null,
    likes: (index * 7) % 23,
    liked: false,
    handedOn: null,
    story,
  }));
}

/** What happened to you without words: a like, a follow, a repost. */
export function tellNotices(posts: readonly Post[], born: number): Notice[] {
  const yours = posts.findLast((post) => post.by === 'you')?.id ?? null;
  const release = posts.find((post) => post.reposts)?.reposts ?? null;
  return [
    { id: 'notice-1', kind: 'like', by: ['mara', 'pim'], post: yours, time: born - 50 * MINUTE },
    { id: 'notice-2', kind: 'repost', by: ['hana'], post: release, time: born - 240 * MINUTE },
    { id: 'notice-3', kind: 'follow', by: ['kai'], post: null, time: born - 900 * MINUTE },
  ];
}
