import { describe, expect, it } from 'vitest';
import type { Idea } from '../../../src/core/library.ts';
import { acquaintances } from '../../../src/core/people/acquaintance.ts';
import { byFit } from '../../../src/core/people/fit.ts';
import { matchesFor } from '../../../src/core/people/introduce.ts';
import { losingTouch } from '../../../src/core/people/losing.ts';
import type { Person } from '../../../src/core/person.ts';
import { TOUCH } from '../../../src/core/preferences.ts';
import { profileOf } from '../../../src/core/profile.ts';
import type { Tag } from '../../../src/core/tag.ts';
import type { Call, ConversationView } from '../../../src/core/view.ts';
import { NOW, view } from '../../page/make.ts';

const DAY = 24 * 60 * 60 * 1000;
const note = (key: string, more: Partial<Person> = {}): Person => ({
  id: `x ${key.toLowerCase()}`,
  at: 1,
  site: 'x',
  key,
  name: null,
  tags: [],
  note: '',
  star: false,
  ...more,
});
const call = (more: Partial<Call> = {}): Call => ({
  kind: null,
  at: NOW,
  answered: true,
  after: 1000,
  ...more,
});
let count = 0;
const talk = (key: string, text: string, more: Partial<ConversationView> = {}, time = NOW) =>
  view({ id: `c${count++}`, with: [{ key, name: null }], calls: [call()], ...more }, { text, time });

describe('the people one talks with', () => {
  it('are one each, whatever the case of their key, the newest word first', () => {
    const people = acquaintances(
      [talk('Ada', 'one', {}, NOW - DAY), talk('bo', 'two'), talk('ada', 'three', {}, NOW - 2 * DAY)],
      [note('Cy', { name: 'Cy Moor' })],
      [],
    );
    expect(people.map(({ id, name, views, last }) => [id, name, views.length, last])).toEqual([
      ['x bo', 'bo', 1, NOW],
      ['x ada', 'Ada', 2, NOW - DAY],
      ['x cy', 'Cy Moor', 0, null],
    ]);
  });

  it('leaves out whom pages name without a link', () => {
    expect(acquaintances([view({ with: [{ key: null, name: 'Ada' }] })], [], [])).toEqual([]);
  });

  it.each<[string, string, Partial<ConversationView>[], Tag[], boolean]>([
    ['spoke and was not answered', 'seen', [{ calls: [call({ answered: false })] }], [], false],
    ['talked', 'engaged', [{}], [], false],
    ['praised once', 'supporter', [{ calls: [call({ kind: 'praise' })] }], [], false],
    [
      'quoted and praised',
      'advocate',
      [{ because: [{ code: 'quotedYou' }], calls: [call({ kind: 'praise' })] }],
      [],
      false,
    ],
    ['is called an advocate', 'advocate', [{}], ['advocate'], false],
    ['had an idea that is built', 'coCreator', [{}], [], true],
  ])('who %s stands on the rung %s', (_what, rung, views, tags, built) => {
    const idea: Idea = { id: 'i', at: 1, quote: '', url: null, person: 'x ada', status: 'building' };
    const [person] = acquaintances(
      views.map((more) => talk('ada', 'words', more)),
      [note('ada', { tags })],
      built ? [idea] : [],
    );
    expect(person?.rung).toBe(rung);
  });

  it('are being lost when nothing was seen for longer than their tag allows', () => {
    const people = acquaintances(
      [
        talk('ada', 'a', {}, NOW - 40 * DAY),
        talk('bo', 'b', {}, NOW - 40 * DAY),
        talk('cy', 'c', {}, NOW - 400 * DAY),
        talk('di', 'd', {}, NOW - 300 * DAY),
        talk('di', 'e', {}, NOW - 301 * DAY),
      ],
      [note('ada', { tags: ['customer'] }), note('bo', { tags: ['friend'] })],
      [],
    );
    const touch = { ...TOUCH, customer: 30, friend: 90 };
    expect(losingTouch(people, touch, NOW).map(({ key }) => key)).toEqual(['di', 'ada']);
  });

  it('are introduced by the uncommon words that both used', () => {
    const people = acquaintances(
      [
        talk('ada', 'My sourdough starter dies in winter, because of this'),
        talk('bo', 'Feeding a sourdough STARTER twice a day because of this'),
        talk('cy', 'The weather in winter'),
        talk('di', 'sourdough starter', { site: 'linkedin' }),
        talk('ed', 'sourdough starter', { calls: [call({ answered: false })] }),
      ],
      [],
      [],
    );
    const ada = people.find(({ key }) => key === 'ada');
    if (!ada) throw new Error('Ada expected');
    const found = matchesFor(ada, people).map(({ person, shared }) => [person.key, shared]);
    expect(found).toEqual([['bo', ['sourdough', 'starter']]]);
  });
});

describe('people by how well they fit and how close they are', () => {
  it('come first where their bio has more of the words looked for, counted once for each step they have come', () => {
    const bio = (key: string, text: string) =>
      profileOf('x', { key, bio: text, followers: null, following: null }, false, NOW);
    const people = acquaintances(
      [
        talk('stranger', 'hi', { calls: [call({ answered: false })] }, NOW),
        talk('ada', 'hi', {}, NOW - 1),
        talk('bo', 'hi', { calls: [call({ kind: 'praise' })] }, NOW - 2),
        talk('cy', 'hi', {}, NOW - 3),
      ],
      [note('cy', { star: true })],
      [],
    );
    const profiles = [
      bio('stranger', 'Balcony gardener'),
      bio('ada', 'Balcony gardener'),
      bio('bo', 'Railways'),
    ];
    const sorted = byFit(people, profiles, ['balcony', 'gardener']);
    expect(sorted.map(({ person, found }) => [person.key, found.length])).toEqual([
      ['ada', 2],
      ['cy', 0],
      ['stranger', 2],
      ['bo', 0],
    ]);
  });
});
