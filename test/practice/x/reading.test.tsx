// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { conversations, foldPosts } from '../../../src/core/conversation.ts';
import type { Sighting } from '../../../src/core/sighting.ts';
import { type Reading, readPage } from '../../../src/sites/reading.ts';
import { x } from '../../../src/sites/x/index.ts';
import { lookAt } from '../shared/look.ts';
import type { Post } from '../shared/model.ts';
import { show } from '../shared/render.tsx';
import { STORIES } from '../shared/stories.ts';
import { peopleById, plainWords } from '../shared/words.ts';
import { createWorld } from '../shared/world.ts';
import { App as Classic } from './classic/App.tsx';
import { statusPath } from './format.ts';
import site from './site.ts';
import {
  homeItems,
  type Item,
  notificationItems,
  profileItems,
  searchItems,
  statusItems,
} from './timeline.ts';
import { App as Xweb } from './xweb/App.tsx';

// Whole pages in a document without layout: a second each, several on a busy computer.
vi.setConfig({ testTimeout: 60_000 });

const NOW = Date.UTC(2026, 9, 20, 8, 15);
const world = createWorld('x', () => NOW, { answerAfter: null });
const state = world.state();
const look = lookAt(state);
const people = peopleById(state);
const keyOf = (post: Post) => people.get(post.by)?.key ?? '';
const pathOf = (post: Post) => statusPath(keyOf(post), post.id);
const lastOf = (story: string) => state.posts.findLast((post) => post.story === story) as Post;
const ofStory = (story: string) => state.posts.find((post) => post.story === story) as Post;

const GENERATIONS = [
  { name: 'classic', query: '', selector: '#react-root', app: <Classic /> },
  { name: 'xweb', query: 'gen=xweb', selector: '#root', app: <Xweb /> },
] as const;

async function readAt(
  { query, selector, app }: (typeof GENERATIONS)[number],
  path: string,
): Promise<Reading> {
  const shown = await show(site, world, `${path}${path.includes('?') ? '&' : '?'}${query}`, selector, app);
  const reading = readPage(x, document, shown.url, NOW);
  await shown.close();
  return reading;
}

const opened = new Set<string>();
const arrived = { above: true, below: true };
const ROUTES: [path: string, items: Item[]][] = [
  ['/home', homeItems(state, look)],
  ['/home?lang=ar&theme=dark', homeItems(state, look)],
  ['/notifications', notificationItems(state, false)],
  ['/notifications/mentions?lang=ja', notificationItems(state, true)],
  ['/tove_kettlefern', profileItems('you', state, look, false)],
  ['/tove_kettlefern/with_replies', profileItems('you', state, look, true)],
  ['/ravi_chandrolk/with_replies?lang=hi', profileItems('ravi', state, look, true)],
  ['/search?q=the', searchItems('the', state)],
  ...['question', 'collapsed', 'longThread', 'ownThread', 'long'].map((story): [string, Item[]] => {
    const post = ofStory(story);
    return [pathOf(post), statusItems(post.id, look, opened, arrived)];
  }),
  ...['longThread', 'thanks', 'quote'].map((story): [string, Item[]] => {
    const post = lastOf(story);
    return [pathOf(post), statusItems(post.id, look, opened, arrived)];
  }),
];

/** What a careful person reads on a page: every post once, its parent as far as the page shows it. */
function expected(items: Item[]) {
  const seen = new Map<
    string,
    { author: string; parent: string | null; promoted: boolean; quotes: boolean }
  >();
  for (const item of items) {
    if (item.kind !== 'post') continue;
    const { post, above } = item;
    const shown = above && above.id === post.parent ? above.id : null;
    const parent = shown ?? (post.parent === null ? null : '?');
    const known = seen.get(post.id);
    if (known && known.parent !== '?') continue;
    seen.set(post.id, { author: keyOf(post), parent, promoted: post.promoted, quotes: post.quotes !== null });
  }
  return Object.fromEntries(seen);
}

const squeezed = (text: string | undefined) => (text ?? '').replace(/\s/g, '');

for (const generation of GENERATIONS) {
  describe(`practice X, ${generation.name}`, () => {
    it.each(ROUTES)('is read completely at %s', async (path, items) => {
      const reading = await readAt(generation, path);
      expect(reading).toMatchObject({
        driver: generation.name,
        health: { state: 'ok', because: [] },
        account: { key: 'tove_kettlefern' },
      });
      const posts = reading.posts.filter(({ sighting }) => sighting.kind !== 'notice');
      const found = posts.map(({ sighting: { ids, author, parent, promoted, quotes } }) => {
        const quoting = quotes !== null && quotes !== undefined;
        return [ids[0], { author: author.key, parent, promoted, quotes: quoting }];
      });
      expect(Object.fromEntries(found)).toEqual(expected(items));
      for (const { sighting } of posts) {
        const post = look.post(sighting.ids[0] ?? '');
        const whole = squeezed(post && plainWords(post, state));
        if (sighting.time !== undefined)
          expect(Math.abs(sighting.time - (post?.time ?? 0))).toBeLessThan(1_000);
        if (sighting.truncated)
          expect(whole.startsWith(squeezed(sighting.text).replace(/…$/, ''))).toBe(true);
        else expect(squeezed(sighting.text)).toBe(whole);
      }
    });

    it.each(STORIES.filter(({ turn }) => turn !== null))(
      'shows whose turn it is in “$name”',
      async ({ name, turn }) => {
        const page = turn === 'unknown' ? ofStory(name) : lastOf(name);
        const { posts, account } = await readAt(generation, pathOf(page));
        const sightings: Sighting[] = posts
          .map(({ sighting }) => sighting)
          .filter(({ ids }) => ids.length > 0);
        if (!account) throw new Error('The page does not say who is signed in');
        const rules = { colleagues: [], brandNames: [], historyDays: 14 };
        const found = conversations(foldPosts([], sightings), account, rules);
        expect(found.map((view) => view.turn)).toEqual([turn]);
      },
    );
  });
}
