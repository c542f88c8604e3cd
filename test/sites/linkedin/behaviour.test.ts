// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { conversations, foldPosts } from '../../../src/core/conversation.ts';
import { linkedin } from '../../../src/sites/linkedin/index.ts';
import { emberPage } from './emberPage.ts';
import { brief, page, read, readDoc } from './read.ts';
import {
  ada,
  bo,
  conversation,
  cy,
  ENGLISH,
  GERMAN,
  HEBREW,
  MADE_UP,
  minutes,
  numberAt,
  type Scene,
  works,
} from './scene.ts';
import { sduiPage } from './sduiPage.ts';

type Build = (scene: Scene) => string;

/** Every way in which LinkedIn is known to write the same page. */
const DIALECTS: readonly (readonly [name: string, driver: string, build: Build])[] = [
  ['ember 2022', 'ember', (scene) => emberPage(scene, { year: 2022 })],
  ['ember 2025', 'ember', (scene) => emberPage(scene, { year: 2025 })],
  ['sdui s1', 'sdui', (scene) => sduiPage(scene, { s1: true })],
  ['sdui s2, nested', 'sdui', (scene) => sduiPage(scene, {})],
  ['sdui s2, threads', 'sdui', (scene) => sduiPage(scene, { replies: 'thread' })],
  ['sdui s2, flat', 'sdui', (scene) => sduiPage(scene, { replies: 'flat' })],
  ['sdui s2, comments beside the post', 'sdui', (scene) => sduiPage(scene, { beside: true })],
  ['sdui s2, no labels', 'sdui', (scene) => sduiPage(scene, { unlabelled: true })],
  ['sdui s2, no icons', 'sdui', (scene) => sduiPage(scene, { iconless: true })],
  ['sdui s2, unmarked words', 'sdui', (scene) => sduiPage(scene, { unmarked: true })],
  ['sdui later', 'sdui', (scene) => sduiPage(scene, { key: 'update-card-focus' })],
];

const rules = { colleagues: [], brandNames: [], historyDays: 14 };

describe.each(DIALECTS)('%s', (_name, driver, build) => {
  it.each([ENGLISH, GERMAN, HEBREW, MADE_UP])('reads a conversation in $lang', (tongue) => {
    const reading = read(build(conversation(tongue)));
    const [post, question, answer, other] = [0, 10, 20, 30].map((at) => numberAt(minutes(at)));
    expect(reading.driver).toBe(driver);
    expect(reading.account).toMatchObject({ key: 'ada-quill', name: 'Ada Quill' });
    expect(reading.health).toEqual({ state: 'ok', because: [] });
    expect(brief(reading)).toEqual([
      {
        id: post,
        by: 'ada-quill',
        text: 'We tried a four-day week.\nWhat did you try?',
        parent: null,
        time: minutes(0),
        kind: 'post',
      },
      {
        id: question,
        by: 'bo-marten-4711',
        text: 'How did support cope?',
        parent: post,
        time: minutes(10),
        kind: 'comment',
      },
      {
        id: answer,
        by: 'ada-quill',
        text: 'Bo Märten with a rota',
        parent: question,
        time: minutes(20),
        kind: 'comment',
      },
      {
        id: other,
        by: 'company/brindle-works',
        text: 'We did the same.',
        parent: post,
        time: minutes(30),
        kind: 'comment',
      },
    ]);
    expect(reading.posts.map((found) => found.mine)).toEqual([true, false, true, false]);
    expect(reading.posts.map(({ sighting }) => sighting.author.name)).toEqual([
      'Ada Quill',
      'Bo Märten',
      'Ada Quill',
      'Brindle Works',
    ]);
    expect(reading.posts[2]?.sighting).toMatchObject({
      to: ['bo-marten-4711'],
      mentions: ['bo-marten-4711'],
    });
  });

  it('tells how many replies there are', () => {
    const reading = read(build(conversation()));
    const [post, question, answer, other] = reading.posts.map(({ sighting }) => sighting);
    expect(post?.replies).toEqual({ count: 3, shown: [question?.ids[0], other?.ids[0]], by: null });
    expect(question?.replies).toEqual({ count: 1, shown: answer?.ids, by: null });
    expect(other?.replies).toEqual({ count: 0, shown: [], by: null });
  });

  it('does not hide that replies are hidden', () => {
    const scene = conversation();
    scene.posts[0]?.comments?.push({ at: minutes(40), by: cy, text: 'And holidays?', hidden: 2 });
    const last = read(build(scene)).posts.at(-1)?.sighting;
    expect(last?.replies).toEqual({ count: 2, shown: [], by: null });
  });

  it('leads to whose turn it is', () => {
    const reading = read(build(conversation()));
    const sightings = reading.posts.map(({ sighting }) => sighting);
    const views = conversations(foldPosts([], sightings), { site: 'linkedin', ...ada, ids: [] }, rules);
    expect(views.map((view) => [view.with[0]?.key, view.turn]).sort()).toEqual([
      ['bo-marten-4711', 'theirs'],
      ['company/brindle-works', 'yours'],
    ]);
  });

  it.each([ENGLISH, GERMAN, HEBREW, MADE_UP])('knows advertisements in $lang', (tongue) => {
    const scene = conversation(tongue);
    scene.posts.push({ at: minutes(5), by: works, text: 'Buy our kettles.', promoted: true });
    const promoted = read(build(scene)).posts.map(({ sighting }) => sighting.promoted);
    expect(promoted).toEqual([false, false, false, false, true]);
  });

  it('takes the author, not whoever liked the post, and the time of the post, not of the like', () => {
    const scene = conversation();
    const event = { by: cy, words: 'likes this', at: minutes(45) };
    scene.posts = [
      {
        at: minutes(0),
        by: bo,
        text: 'Kettles!',
        event,
        comments: [{ at: minutes(9), by: cy, text: 'Boiling.' }],
      },
    ];
    const [post, comment] = brief(read(build(scene)));
    expect(post).toMatchObject({ id: numberAt(minutes(0)), by: bo.key, time: minutes(0) });
    expect(comment).toMatchObject({ by: cy.key, parent: numberAt(minutes(0)) });
  });

  it('keeps the words of a shared post apart', () => {
    const scene = conversation();
    scene.posts = [
      { at: minutes(0), by: bo, text: 'Read this.', quote: { by: cy, text: 'Long ago', at: minutes(-90) } },
    ];
    const [post] = read(build(scene)).posts;
    expect(post?.sighting).toMatchObject({ text: 'Read this.', kind: 'quote', author: { key: bo.key } });
    expect(post?.sighting.quotes).toEqual({
      id: numberAt(minutes(-90)),
      author: { key: cy.key, name: 'Cy Orvane' },
    });
  });

  it('reads posts without words', () => {
    const scene = conversation();
    scene.posts = [{ at: minutes(0), by: bo, text: '' }];
    expect(brief(read(build(scene)))).toMatchObject([{ by: bo.key, text: '', id: numberAt(minutes(0)) }]);
  });

  it('gives each post and comment a place of its own for the badge', () => {
    const doc = page(build(conversation()));
    const reading = readDoc(doc);
    const headers = reading.posts.map(({ element }) =>
      linkedin.drivers.find(({ name }) => name === driver)?.header(element),
    );
    expect(headers.every(Boolean)).toBe(true);
    expect(new Set(headers).size).toBe(4);
    expect(reading.posts.every(({ element }, n) => element.contains(headers[n] ?? null))).toBe(true);
  });

  it('reads the same again, and from kept readings', () => {
    const doc = page(build(conversation()));
    expect(brief(readDoc(doc))).toEqual(brief(readDoc(doc)));
  });

  it('sees a post once that a wrapper repeats', () => {
    const doc = page(build(conversation()));
    const again = doc.importNode(doc.querySelector('main') as Element, true);
    doc.body.append(again);
    expect(brief(readDoc(doc))).toHaveLength(4);
  });
});
