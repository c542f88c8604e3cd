import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { HOSTS } from '../../src/core/hosts.ts';
import { NOTHING_WANTED } from '../../src/core/wanted.ts';
import { answerWorker } from '../../src/messages/answer.ts';
import { LONGEST_TEXT } from '../../src/messages/inputs/parts.ts';
import type { WorkerMessages } from '../../src/messages/protocol.ts';
import { MOST_SIGHTINGS } from '../../src/messages/protocol.ts';
import { me, sighting } from '../core/make.ts';
import { fake } from '../fakes/webextension.ts';
import { report } from '../storage/make.ts';

type Told = WorkerMessages['sightings']['input'];

const id = 'your-turn-in-a-test';
const onX = { id, url: 'https://x.com/home', origin: 'https://x.com' };
const own = { id, url: `${fake.origin}/src/popup/index.html`, origin: fake.origin };

function listening() {
  const routes = {
    sightings: vi.fn(async (_input: Told, _site: string) => ({
      account: null,
      views: [],
      owed: [],
      wanted: NOTHING_WANTED,
    })),
    views: vi.fn(async () => ({ views: [], owed: [], wanted: NOTHING_WANTED })),
    card: vi.fn(async () => ({
      said: { lines: [], met: 0, before: null },
      drafts: [],
      phrases: [],
      resources: [],
      later: [],
      workFrom: 0,
      person: null,
      model: null,
    })),
    inserted: vi.fn(async () => ({})),
    models: vi.fn(async () => ({ state: 'ready' as const, models: [] })),
    judge: vi.fn(async () => ({ views: [] })),
    searching: vi.fn(async () => ({})),
    today: vi.fn(async () => Promise.reject(new Error('not asked here'))),
    conversations: vi.fn(async () => ({ views: [] })),
    said: vi.fn(async () => ({ lines: [], met: 0, before: null })),
    sites: vi.fn(async () => ({ sites: [] })),
    kept: vi.fn(async () => ({ store: 'people' as const, rows: [] })),
    reminders: vi.fn(async () => ({ due: [], waiting: [], offered: [], open: [] })),
    promise: vi.fn(async () => ({})),
    usage: vi.fn(async () => ({ rows: {} as never, bytes: null })),
    wipe: vi.fn(async () => ({})),
    keep: vi.fn(async () => ({})),
    decide: vi.fn(async () => ({})),
    remind: vi.fn(async () => ({})),
  };
  answerWorker(routes);
  return routes;
}

/** What the only listener answers: `undefined` where it leaves the message to others. */
const hear = (message: unknown, sender: object = onX) => fake.onMessage.arrive(message, sender)[0];
const told = (input: unknown, sender?: object) => hear({ name: 'sightings', input }, sender);
const sightingsOf = ({ sightings }: ReturnType<typeof listening>): Told['sightings'] =>
  sightings.mock.lastCall?.[0].sightings ?? [];

describe('the listener', () => {
  it.each([
    undefined,
    null,
    'sightings',
    7,
    [],
    {},
    { name: 'other' },
    { name: 'toString' },
    { name: '__proto__' },
  ])('leaves %j to others', (message) => {
    listening();
    expect(hear(message)).toBeUndefined();
  });

  it('answers with a promise at once, and with one listener', () => {
    listening();
    expect(fake.onMessage.arrive({ name: 'sites', input: {} }, own)).toEqual([expect.any(Promise)]);
  });

  it('does not answer another extension', () => {
    const routes = listening();
    expect(hear({ name: 'sites', input: {} }, { ...own, id: 'somebody-else' })).toBeUndefined();
    expect(routes.sites).not.toHaveBeenCalled();
  });

  it('says what went wrong inside a handler', async () => {
    const routes = listening();
    routes.sites.mockRejectedValue(new TypeError('a fault of ours'));
    expect(await hear({ name: 'sites', input: {} }, own)).toEqual({
      fault: 'failed',
      detail: 'a fault of ours',
    });
  });
});

describe('the sender', () => {
  it('is asked for its site, not the message', async () => {
    const routes = listening();
    const fromFacebook = { id, url: 'https://www.facebook.com/', origin: 'https://www.facebook.com' };
    await told({ account: null, sightings: [sighting('1', 'ada')], report }, fromFacebook);
    expect(routes.sightings).toHaveBeenLastCalledWith({ account: null, sightings: [], report }, 'facebook');
  });

  it.each([
    ['another page', { id, url: 'https://x.com.example/', origin: 'https://x.com.example' }],
    ['plain http', { id, url: 'http://x.com/', origin: 'http://x.com' }],
    ['a sandboxed frame of the site', { id, url: 'https://x.com/', origin: 'null' }],
    ['an own page', own],
    ['nowhere', { id }],
  ])('may not tell sightings from %s', async (_, sender) => {
    const routes = listening();
    expect(await told({ account: me, sightings: [], report }, sender)).toMatchObject({ fault: 'refused' });
    expect(routes.sightings).not.toHaveBeenCalled();
  });

  it.each([
    ['a content script', onX],
    ['a page whose address begins alike', { id, url: `${fake.origin}.example/`, origin: fake.origin }],
    ['nowhere', { id }],
  ])('may not ask from %s for what only own pages may', async (_, sender) => {
    const routes = listening();
    expect(await hear({ name: 'sites', input: {} }, sender)).toMatchObject({ fault: 'refused' });
    expect(routes.sites).not.toHaveBeenCalled();
  });

  it('may stand on exactly the hosts of the manifest', () => {
    const named = manifest.content_scripts.flatMap(({ matches }) => matches).sort();
    expect(named).toEqual(
      Object.values(HOSTS)
        .flatMap((hosts) => hosts.map((host) => `https://${host}/*`))
        .sort(),
    );
  });
});

describe('the input', () => {
  const input = (...sightings: unknown[]) => ({ account: me, sightings, report });

  it('arrives as it was sent where all is well', async () => {
    const routes = listening();
    const whole = sighting('1', 'ada', {
      about: 5,
      truncated: true,
      media: null,
      to: ['me'],
      mentions: ['me'],
      quotes: { id: null, author: { key: null, name: 'Me' } },
      url: 'https://twitter.com/ada/status/1',
    });
    await told(input(whole));
    expect(routes.sightings).toHaveBeenLastCalledWith(input(whole), 'x');
  });

  it.each([
    null,
    7,
    [],
    { account: me, sightings: {}, report },
    { account: { ...me, site: 'linkedin' }, sightings: [], report },
    { account: { ...me, key: '' }, sightings: [], report },
    { account: me, sightings: [], report: { ...report, seenAt: '5' } },
    { account: me, sightings: [], report: { ...report, page: 'constructor' } },
  ])('is refused as a whole where it is not what the message takes', async (wrong) => {
    const routes = listening();
    expect(await told(wrong)).toMatchObject({ fault: 'invalid' });
    expect(routes.sightings).not.toHaveBeenCalled();
  });

  it.each<[string, object]>([
    ['without an id', { ids: [] }],
    ['with only the id of an unknown parent', { ids: ['?'] }],
    ['with an id of two words', { ids: ['1 2'] }],
    ['of another site', { site: 'facebook' }],
    ['of no kind', { kind: 'hasOwnProperty' }],
    ['with a time of seeing that is none', { seenAt: Number.POSITIVE_INFINITY }],
    ['with an author that is none', { author: 'ada' }],
  ])('loses a sighting %s', async (_, wrong) => {
    const routes = listening();
    await told(input(sighting('1', 'ada'), { ...sighting('2', 'ada'), ...wrong }));
    expect(sightingsOf(routes).map((kept) => kept.ids)).toEqual([['1']]);
  });

  it.each<[keyof Told['sightings'][number], unknown]>([
    ['url', 'javascript:alert(1)'],
    ['url', 'https://www.facebook.com/1'],
    ['time', Number.NaN],
    ['time', -1],
    ['text', { toString: () => 'words' }],
    ['media', 'film'],
    ['replies', { count: '3', shown: [], by: null }],
  ])('loses only the part where %s is %j', async (part, wrong) => {
    const routes = listening();
    await told(input({ ...sighting('1', 'ada'), [part]: wrong }));
    expect(sightingsOf(routes)).toHaveLength(1);
    expect(sightingsOf(routes)[0]).not.toHaveProperty(part);
  });

  it('is cut to what a site can hold, and a cut text is known to be one', async () => {
    const routes = listening();
    const long = sighting('1', 'ada', {
      text: `${'a'.repeat(LONGEST_TEXT - 1)}😀 and more`,
      truncated: false,
    });
    await told(input(long, ...Array.from({ length: MOST_SIGHTINGS + 5 }, (_, n) => sighting(`${n}`, 'bo'))));
    const [cut, ...rest] = sightingsOf(routes);
    expect(rest).toHaveLength(MOST_SIGHTINGS - 1);
    expect([cut?.text?.length, cut?.text?.endsWith('a'), cut?.truncated]).toEqual([
      LONGEST_TEXT - 1,
      true,
      true,
    ]);
  });

  it('brings nothing along that was not asked for', async () => {
    const routes = listening();
    const hostile = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 2, "extra": 3}');
    await told({ ...input({ ...sighting('1', 'ada'), ...hostile }), ...hostile });
    const heard = routes.sightings.mock.lastCall?.[0] ?? {};
    expect(Object.keys(heard)).toEqual(['account', 'sightings', 'report']);
    expect(Object.keys(sightingsOf(routes)[0] ?? {})).not.toContain('extra');
    expect({}).not.toHaveProperty('polluted');
  });

  it('never makes the worker throw, whatever it is, and never lets anything through that is not a sighting', async () => {
    const routes = listening();
    const parts = fc.oneof(fc.anything({ withNullPrototype: true }), fc.constantFrom('?', '1', '__proto__'));
    const almost = fc
      .dictionary(fc.constantFrom(...Object.keys(sighting('1', 'ada'))), parts)
      .map((wrong) => ({ ...sighting('1', 'ada'), ...wrong }));
    await fc.assert(
      fc.asyncProperty(fc.array(almost), parts, async (sightings, anything) => {
        expect(await told({ account: null, sightings, report })).toEqual({
          output: { account: null, views: [], owed: [], wanted: NOTHING_WANTED },
        });
        for (const kept of sightingsOf(routes)) {
          expect(kept.ids.every((one) => typeof one === 'string' && one !== '?')).toBe(true);
          expect(kept.site).toBe('x');
          expect(['string', 'undefined']).toContain(typeof kept.text);
        }
        expect(await told(anything)).toHaveProperty('fault', 'invalid');
      }),
      { numRuns: 300 },
    );
  });
});
