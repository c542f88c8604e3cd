import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../../src/core/transfer/format.ts';
import { everything, exported, imported, livedIn, newComputer } from './lived.ts';

type Json = { [name: string]: unknown } & {
  posts: Record<string, unknown>[];
  people: Record<string, unknown>[];
  accounts: Record<string, unknown>[];
};

let text: string;
const file = (): Json => JSON.parse(text);

/** The file with something in it changed. */
function changed(change: (file: Json) => void): string {
  const json = file();
  change(json);
  return JSON.stringify(json);
}
const withPost = (post: object) => changed(({ posts }) => Object.assign(posts[1] ?? {}, post));
const withPerson = (person: object) => changed(({ people }) => Object.assign(people[0] ?? {}, person));

const HOSTILE: [what: string, text: () => string | Blob, why: string, place: string][] = [
  ['an empty file', () => '', 'foreign', ''],
  ['a list', () => '[]', 'foreign', ''],
  ['a page', () => '<!doctype html><script>alert(1)</script>', 'foreign', ''],
  ['bytes that are no text', () => new Blob([new Uint8Array([0xff, 0xfe, 0x7b])]), 'foreign', ''],
  ['the file of another program', () => '{"name": "something else", "posts": []}', 'foreign', ''],
  ['another format', () => changed((one) => Object.assign(one, { format: 'their-turn' })), 'foreign', ''],
  ['a format that is a list', () => '{"format": ["your-turn"], "version": 1}', 'foreign', ''],
  ['no version', () => '{"format": "your-turn", "posts": []}', 'foreign', ''],
  ['a version that is none', () => '{"format": "your-turn", "version": "1"}', 'foreign', ''],
  ['a file that stops after its format', () => '{"format": "your-turn"}', 'foreign', ''],
  ['a version to come', () => changed((one) => Object.assign(one, { version: 2 })), 'future', ''],
  ['half a file', () => text.slice(0, text.indexOf('"journal"') + 20), 'broken', 'journal[0]'],
  ['a file without its last brace', () => text.trimEnd().slice(0, -1), 'broken', 'profiles'],
  ['NaN', () => text.replace('"first":', '"first":NaN,"was":'), 'broken', 'posts[0]'],
  ['a comment', () => text.replace('"first":', '/* first */ "first":'), 'broken', 'posts[0]'],
  [
    'a number beyond all numbers',
    () => text.replace(/"first":\d+/, '"first":1e999'),
    'wrong',
    'posts[0].first',
  ],
  ['a time that is a text', () => withPost({ time: '2026' }), 'wrong', 'posts[1].time'],
  ['a time before all times', () => withPost({ time: { value: -1, at: 1 } }), 'wrong', 'posts[1].time.value'],
  [
    'a time behind all calendars',
    () => withPost({ time: { value: 8.64e15, at: 1 } }),
    'wrong',
    'posts[1].time.value',
  ],
  ['a time without its moment', () => withPost({ time: { value: 1 } }), 'wrong', 'posts[1].time.at'],
  ['a site that is none', () => withPost({ site: 'constructor' }), 'wrong', 'posts[1].site'],
  ['a post of another site', () => withPost({ site: 'facebook' }), 'wrong', 'posts[1].url.value'],
  ['no id', () => withPost({ ids: [] }), 'wrong', 'posts[1].ids'],
  ['an id that is a number', () => withPost({ ids: ['2', 3] }), 'wrong', 'posts[1].ids[1]'],
  ['an id with a space in it', () => withPost({ ids: ['2 3'] }), 'wrong', 'posts[1].ids[0]'],
  [
    'a link that runs',
    () => withPost({ url: { value: 'javascript:alert(1)', at: 1 } }),
    'wrong',
    'posts[1].url.value',
  ],
  [
    'a text that is too long',
    () => withPost({ text: { value: { words: 'x'.repeat(70_000), truncated: false }, at: 1 } }),
    'wrong',
    'posts[1].text.value.words',
  ],
  ['a field that is unknown', () => withPost({ html: '<b>' }), 'wrong', 'posts[1].html'],
  [
    'a key of the prototype',
    () => text.replace('"first":', '"__proto__":{"polluted":1},"first":'),
    'wrong',
    'posts[0].__proto__',
  ],
  [
    'a constructor',
    () => withPerson({ constructor: { prototype: { polluted: 1 } } }),
    'wrong',
    'people[0].constructor',
  ],
  [
    'a list of the prototype',
    () => text.replace('"posts":', '"__proto__":[{"polluted":1}],"posts":'),
    'wrong',
    '__proto__',
  ],
  [
    'a list that is unknown',
    () => changed((one) => Object.assign(one, { enemies: [1] })),
    'wrong',
    'enemies',
  ],
  ['a list that is a text', () => changed((one) => Object.assign(one, { posts: 'none' })), 'wrong', 'posts'],
  ['a row that is a list', () => changed((one) => one.posts.push([] as never)), 'wrong', 'posts[2].site'],
  ['a row that is nothing', () => changed((one) => one.posts.push(null as never)), 'wrong', 'posts[2]'],
  ['a tag that is unknown', () => withPerson({ tags: ['enemy'] }), 'wrong', 'people[0].tags[0]'],
  ['a person under the id of another', () => withPerson({ id: 'x bo' }), 'wrong', 'people[0]'],
  ['a post twice', () => changed((one) => one.posts.push({ ...one.posts[0] })), 'twice', 'posts[2]'],
  ['a person twice', () => changed((one) => one.people.push({ ...one.people[0] })), 'twice', 'people[1]'],
  [
    'an account twice',
    () => changed((one) => one.accounts.push({ ...one.accounts[0], keys: ['ME'] })),
    'twice',
    'accounts[1]',
  ],
  ['a list twice', () => text.replace('"accounts":', '"posts":'), 'twice', 'posts'],
  [
    'deep nesting in a row',
    () => text.replace('"first":', `"deep":${'['.repeat(100_000)}`),
    'wrong',
    'posts[0]',
  ],
  [
    'deep nesting in the settings',
    () => text.replace('"settings": {', `"settings": {${'"a":{'.repeat(1000)}`),
    'wrong',
    'settings',
  ],
  ['an endless row', () => text.replace('"first":', `"long":"${'x'.repeat(5_000_000)}`), 'large', 'posts[0]'],
  ['a file of 200 MB', () => ({ size: LARGEST_FILE + 1 }) as Blob, 'large', ''],
  [
    'settings that are damaged',
    () => changed((one) => Object.assign(one, { settings: { historyDays: 'many' } })),
    'wrong',
    'settings.historyDays',
  ],
  [
    'settings that are unknown',
    () => changed((one) => Object.assign(one, { settings: { admin: true } })),
    'wrong',
    'settings.admin',
  ],
  ['a long name', () => withPost({ ['x'.repeat(10_000)]: 1 }), 'wrong', `posts[1].${'x'.repeat(111)}`],
];

describe('a file that is not one of ours, or hostile', () => {
  beforeAll(async () => {
    await livedIn();
    text = await exported();
  });
  beforeEach(newComputer);

  it.each(HOSTILE)('is refused at its place: %s', async (_, hostile, why, place) => {
    const before = await everything();
    expect(await imported(hostile(), true)).toEqual({ state: 'refused', why, place });
    expect(await everything()).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });

  it('keeps words that look like code as the words they are', async () => {
    const words = '<img src=x onerror=alert(1)>';
    await imported(withPost({ text: { value: { words, truncated: false }, at: 1 } }));
    expect(JSON.stringify(await everything())).toContain(words);
  });

  it('is refused and changes nothing, or is taken and can be told again, whatever is wrong with it', async () => {
    const before = await everything();
    const wrong = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('javascript:1', '', -1, 1e18, 'x:1', 'x'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        fc.boolean(),
        wrong,
        async (where, remove, value) => {
          const json = file();
          const [holder, name] = placesIn(json)[Math.floor(where * placesIn(json).length)] ?? [
            json,
            'format',
          ];
          if (remove) delete holder[name];
          else holder[name] = value;
          await newComputer();
          const result = await imported(JSON.stringify(json), true);
          if (result.state === 'refused') expect(await everything()).toEqual(before);
          else {
            const [again, all] = [await exported(), await everything()];
            await newComputer();
            expect(await imported(again, true)).toMatchObject({ state: 'stored' });
            expect(await everything()).toEqual(all);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is refused wherever it is cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(text.trimEnd().length - 1), async (length) => {
        expect(await imported(text.slice(0, length))).toMatchObject({ state: 'refused' });
      }),
      { numRuns: 60 },
    );
  });
});

/** Every part of a value, as the object it stands in and its name there. */
function placesIn(value: unknown): [holder: Record<string, unknown>, name: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap(
    (name) => [[holder, name], ...placesIn(holder[name])] as [typeof holder, string][],
  );
}
