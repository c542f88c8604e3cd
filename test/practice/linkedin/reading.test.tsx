// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { conversations, foldPosts } from '../../../src/core/conversation.ts';
import { linkedin } from '../../../src/sites/linkedin/index.ts';
import { type Reading, readPage } from '../../../src/sites/reading.ts';
import { homeOf, lookAt } from '../shared/look.ts';
import { type Post, YOU } from '../shared/model.ts';
import { show } from '../shared/render.tsx';
import { STORIES } from '../shared/stories.ts';
import { commentAbove, rowBelow } from '../shared/threads.ts';
import { peopleById, plainWords } from '../shared/words.ts';
import { createWorld } from '../shared/world.ts';
import { eventOf } from './context.ts';
import { App as Ember } from './ember/App.tsx';
import { activityNumber, eventNumber } from './ids.ts';
import { update } from './links.ts';
import { App as Sdui } from './sdui/App.tsx';
import site from './site.ts';

// Whole pages in a document without layout: a second each, several on a busy computer.
vi.setConfig({ testTimeout: 60_000 });

const NOW = Date.UTC(2026, 9, 20, 8, 15);
const world = createWorld('linkedin', () => NOW, { answerAfter: null });
const state = world.state();
const look = lookAt(state);
const people = peopleById(state);
const home = homeOf(state).slice(0, 10);

const GENERATIONS = [
  { name: 'ember', query: 'gen=ember', selector: '#app__container', app: <Ember /> },
  { name: 'sdui', query: '', selector: '#root', app: <Sdui /> },
] as const;
type Generation = (typeof GENERATIONS)[number];

/** Everything below a post that is not collapsed. */
const below = (root: Post, first = 4) =>
  look
    .replies(root.id)
    .slice(0, first)
    .flatMap((comment) => [comment, ...rowBelow(look, comment).filter((reply) => !reply.collapsed)]);

/** A card of the feed shows comments only where one of them brought it there. */
const inFeed = (entry: Post): Post[] => {
  const event = eventOf({ look, people }, entry);
  const post = event?.post ?? entry;
  return event?.kind === 'commented' ? [post, ...below(post, 2)] : [post];
};

const ofStory = (story: string) => state.posts.find((post) => post.story === story) as Post;
const pathOf = (story: string) => new URL(update(ofStory(story))).pathname;
const pageOf = (story: string, query = ''): [string, Post[]] => [
  pathOf(story) + query,
  [ofStory(story), ...below(ofStory(story))],
];

const ROUTES: [path: string, posts: Post[]][] = [
  ['/feed/', home.flatMap(inFeed)],
  ['/feed/?lang=he&theme=dark', home.flatMap(inFeed)],
  pageOf('question'),
  pageOf('thanks', '?lang=es'),
  pageOf('emoji'),
  pageOf('collapsed', '?lang=de'),
  pageOf('quote', '?lang=fr'),
  pageOf('longThread', '?lang=ar'),
  pageOf('strange'),
  pageOf('long'),
];
const ACTIVITY: [path: string, posts: Post[]] = [
  '/in/tove-ardenwick/recent-activity/all/',
  homeOf(state).filter((post) => post.by === YOU),
];

async function readAt({ query, selector, app }: Generation, path: string): Promise<Reading> {
  const shown = await show(site, world, `${path}${path.includes('?') ? '&' : '?'}${query}`, selector, app);
  const reading = readPage(linkedin, document, shown.url, NOW);
  await shown.close();
  return reading;
}

/** The post that a page calls by one of these ids. A card that tells of an event may have no number but the event's. */
const named = (ids: readonly string[]): Post | undefined => {
  const post = state.posts.find(({ id }) => ids.includes(id));
  const sibling = state.posts.find((known) => ids.includes(activityNumber(known)));
  const event = state.posts.find(({ id }) => ids.includes(eventNumber(id)));
  return post ?? sibling ?? (event && (look.post(event.reposts ?? '') ?? look.root(event)));
};

const squeezed = (text: string | undefined) => (text ?? '').replace(/[\s\u200b]/g, '');

for (const generation of GENERATIONS) {
  const routes = generation.name === 'ember' ? [...ROUTES, ACTIVITY] : ROUTES;
  describe(`practice LinkedIn, ${generation.name}`, () => {
    it.each(routes)('is read completely at %s', async (path, posts) => {
      const reading = await readAt(generation, path);
      expect(reading).toMatchObject({
        driver: generation.name,
        health: { state: 'ok', because: [] },
        account: { key: 'tove-ardenwick' },
      });
      const found = reading.posts.map(({ sighting: { ids, author, parent, promoted } }) => ({
        id: named(ids)?.id,
        author: author.key,
        parent: parent === null ? null : named([parent])?.id,
        promoted,
      }));
      for (const post of posts) {
        const { key = '', company } = people.get(post.by) ?? {};
        expect(found).toContainEqual({
          id: post.promoted && generation.name === 'sdui' ? undefined : post.id,
          author: company ? `company/${key}` : key,
          parent: commentAbove(look, post)?.id ?? post.parent,
          promoted: post.promoted,
        });
      }
      expect(new Set(found.map(({ id }) => id)).size).toBe(new Set(posts.map(({ id }) => id)).size);
      for (const { sighting } of reading.posts) {
        if (sighting.promoted) continue;
        const post = named(sighting.ids);
        expect(squeezed(sighting.text)).toBe(squeezed(post && plainWords(post, state)));
      }
    });

    it.each(STORIES.filter(({ turn }) => turn !== null))(
      'shows whose turn it is in “$name”',
      async ({ name, turn }) => {
        const { posts, account } = await readAt(generation, pathOf(name));
        const sightings = posts.map(({ sighting }) => sighting).filter(({ ids }) => ids.length > 0);
        if (!account) throw new Error('The page does not say who is signed in');
        const rules = { colleagues: [], brandNames: [], historyDays: 14 };
        const found = conversations(foldPosts([], sightings), account, rules);
        expect(found.map((view) => view.turn)).toContain(turn);
      },
    );
  });
}
