import { describe, expect, it } from 'vitest';
import { acquaintances } from '../../../src/core/people/acquaintance.ts';
import { followed, linked, type Profile, parted } from '../../../src/core/people/linked.ts';
import { losingTouch } from '../../../src/core/people/losing.ts';
import type { Person } from '../../../src/core/person.ts';
import { TOUCH } from '../../../src/core/preferences.ts';
import type { SiteName } from '../../../src/core/sighting.ts';
import { NOW, view } from '../../page/make.ts';

const DAY = 24 * 60 * 60 * 1000;
const row = (site: SiteName, more: Partial<Person> = {}): Person => ({
  id: `${site} ada`,
  at: 1,
  site,
  key: 'ada',
  name: null,
  tags: [],
  note: '',
  star: false,
  ...more,
});
const profile = (site: SiteName, note: Person | null = null): Profile => ({
  id: `${site} ada`,
  site,
  key: 'ada',
  note,
});
const onX = row('x', { tags: ['friend'], note: 'likes trains' });
const onFacebook = row('facebook', { tags: ['customer'], note: 'likes trains', star: true });

describe('one person on several sites', () => {
  it('is noted about on all of them, with nothing lost', () => {
    const rows = linked([profile('x', onX), profile('facebook', onFacebook), profile('linkedin')]);
    const said = { same: 'facebook ada', tags: ['friend', 'customer'], note: 'likes trains', star: true };
    expect(rows).toMatchObject([said, said, said]);
    expect(rows.map(({ site }) => site)).toEqual(['x', 'facebook', 'linkedin']);
  });

  it('can be parted: the last two from each other, of three the one', () => {
    const profiles = linked([profile('x', onX), profile('facebook'), profile('linkedin')]).map((note) =>
      profile(note.site, note),
    );
    const away = parted(profiles, 'linkedin ada');
    expect(away.map(({ id, same }) => [id, same])).toEqual([['linkedin ada', undefined]]);
    expect(parted(profiles.slice(0, 2), 'x ada').map(({ id }) => id)).toEqual(['x ada', 'facebook ada']);
  });

  it('hears everywhere what is said of one profile', () => {
    const [x, facebook] = linked([profile('x', onX), profile('facebook')]) as [Person, Person];
    const stranger = row('linkedin');
    expect(followed({ ...x, at: 9, star: true }, [x, facebook, stranger])).toEqual([
      { ...facebook, at: 9, star: true },
    ]);
    expect(followed(x, [x, facebook])).toEqual([]);
  });

  it('has one card, one history, one last word and loses touch once', () => {
    const talk = (site: SiteName, days: number) =>
      view({ id: `${site} me`, site, with: [{ key: 'Ada', name: 'Ada Obi' }] }, { time: NOW - days * DAY });
    const views = [talk('x', 200), talk('facebook', 2)];
    const notes = linked([profile('x', onX), profile('facebook')]);
    const apart = acquaintances(views, [onX], []);
    expect(apart).toHaveLength(2);
    expect(losingTouch(apart, TOUCH, NOW)).toHaveLength(1);
    const people = acquaintances(views, notes, []);
    expect(people).toMatchObject([{ id: 'facebook ada', last: NOW - 2 * DAY, note: { tags: ['friend'] } }]);
    expect(people[0]?.views.map(({ site }) => site)).toEqual(['facebook', 'x']);
    expect(people[0]?.profiles.map(({ id }) => id)).toEqual(['facebook ada', 'x ada']);
    expect(losingTouch(people, TOUCH, NOW)).toEqual([]);
  });
});
