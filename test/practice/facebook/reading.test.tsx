// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { facebook } from '../../../src/sites/facebook/index.ts';
import { type Reading, readPage } from '../../../src/sites/reading.ts';
import { homeOf, lookAt } from '../shared/look.ts';
import { type Post, YOU } from '../shared/model.ts';
import { show } from '../shared/render.tsx';
import { commentAbove, rowBelow } from '../shared/threads.ts';
import { peopleById, plainWords } from '../shared/words.ts';
import { createWorld } from '../shared/world.ts';
import { App } from './App.tsx';
import { byRelevance } from './Comments.tsx';
import { GROUP, groupOf } from './context.ts';
import { pfbid } from './ids.ts';
import { pathOf } from './links.ts';
import site from './site.ts';

// Whole pages in a document without layout: a second each, several on a busy computer.
vi.setConfig({ testTimeout: 60_000 });

const NOW = Date.UTC(2026, 9, 20, 8, 15);
const world = createWorld('facebook', () => NOW, { answerAfter: null });
const state = world.state();
const look = lookAt(state);
const people = peopleById(state);
const home = homeOf(state).slice(0, 10);

/** What stands below a post in a list: two comments at most, all replies collapsed. */
const previewed = (root: Post) => byRelevance(look.replies(root.id), look, YOU).slice(0, 2);
/** What stands below a post on its own page: everything that is not collapsed. */
const whole = (root: Post) =>
  look
    .replies(root.id)
    .flatMap((comment) => [comment, ...rowBelow(look, comment).filter((r) => !r.collapsed)]);

const listed = (roots: Post[]) => roots.flatMap((root) => [root, ...previewed(root)]);
const ofStory = (story: string) => state.posts.find((post) => post.story === story) as Post;
const pageOf = (story: string, query = ''): [string, Post[]] => {
  const root = ofStory(story);
  return [pathOf({ look, people }, root) + query, [root, ...whole(root)]];
};

const ROUTES: [path: string, posts: Post[]][] = [
  ['/', listed(home)],
  ['/?lang=ar&theme=dark', listed(home)],
  ['/?cohort=article&lang=zh-Hant', listed(home)],
  ['/tove.ardenwick', listed(homeOf(state).filter((post) => post.by === YOU))],
  [`/groups/${GROUP.id}/`, listed(homeOf(state).filter(groupOf))],
  [`/photo/?fbid=${ofStory('emoji').id}`, [ofStory('emoji'), ...whole(ofStory('emoji'))]],
  pageOf('question'),
  pageOf('thanks', '?lang=es'),
  pageOf('collapsed', '?lang=de'),
  pageOf('quote', '?lang=fr'),
  pageOf('longThread', '?lang=ar'),
  pageOf('strange'),
  pageOf('long'),
];

async function readAt(path: string): Promise<Reading> {
  const shown = await show(site, world, path, '#mount_0_0_yt', <App />);
  const reading = readPage(facebook, document, shown.url, NOW);
  await shown.close();
  return reading;
}

/** The post that a page calls by one of these ids. */
const named = (ids: readonly string[]) =>
  state.posts.find(({ id }) => ids.includes(id) || ids.includes(pfbid(id)));

/** Nobody sees characters without a width. */
const squeezed = (text: string | undefined) => (text ?? '').replace(/[\s\u200b]/g, '');

describe('practice Facebook', () => {
  it.each(ROUTES)('is read completely at %s', async (path, posts) => {
    const reading = await readAt(path);
    expect(reading).toMatchObject({ driver: 'comet', health: { state: 'ok', because: [] } });
    const found = reading.posts.map(({ sighting: { ids, author, parent, promoted, quotes } }) => ({
      id: named(ids)?.id,
      author: author.key,
      parent: parent === null ? null : named([parent])?.id,
      promoted,
      quotes: Boolean(quotes),
    }));
    expect(found).toHaveLength(posts.length);
    for (const post of posts) {
      const { key = '', number = '' } = people.get(post.by) ?? {};
      expect(found).toContainEqual({
        // An advertisement has no link to itself.
        id: post.promoted ? undefined : post.id,
        author: expect.toSatisfy((author) => author === key || author === number),
        parent: (commentAbove(look, post)?.id ?? post.parent) as string | null,
        promoted: post.promoted,
        quotes: Boolean(post.quotes ?? post.reposts),
      });
    }
    for (const { sighting } of reading.posts) {
      if (sighting.promoted) continue;
      const post = named(sighting.ids);
      const words = squeezed(post && plainWords(post, state));
      if (sighting.truncated) expect(words.startsWith(squeezed(sighting.text).replace(/…$/, ''))).toBe(true);
      else expect(squeezed(sighting.text)).toBe(words);
    }
  });
});
