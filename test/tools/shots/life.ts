import { personId } from '../../../src/core/person.ts';
import type { Post } from '../../../src/core/post.ts';
import type { SiteName } from '../../../src/core/sighting.ts';
import { FILE_STORES, FORMAT, FORMAT_VERSION, type Lists } from '../../../src/core/transfer/format.ts';
import { peopleOf } from '../../practice/shared/people.ts';
import { BEGINNINGS, type Talk } from './talks.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const SITES: readonly SiteName[] = ['x', 'linkedin', 'facebook'];
/** Who talks with the user on each site, by their names in the practice sites. */
const TALKERS: Record<SiteName, readonly string[]> = {
  x: ['mara', 'pim', 'ravi', 'claire'],
  linkedin: ['jonas', 'ines', 'mara', 'hana'],
  facebook: ['pim', 'jonas', 'claire', 'noa'],
};

/** How a talk ends that needs no further answer. */
const THANKS = ['Thank you, that helps!', 'Thanks a lot!', 'Great, thank you.', 'Perfect, thanks!'];

/** Everything that somebody who has used the extension for twelve weeks would save as a file. @param now ms */
export function life(now: number): string {
  const lists = Object.fromEntries(FILE_STORES.map((store) => [store, []])) as unknown as Lists;
  for (const [at, site] of SITES.entries()) {
    lists.accounts.push({
      site,
      keys: [you(site).key],
      key: { value: you(site).key, at: now },
      label: { value: you(site).name, at: now },
      seenAt: now,
    });
    for (const [week] of BEGINNINGS.entries())
      lists.posts.push(...talksOf(site, week, now - (week * 7 + 2 + at) * DAY));
  }
  lists.reminders.push(...lists.posts.flatMap((one) => settled(one, now)));
  notes(lists, now);
  return JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, exportedAt: '', settings: {}, ...lists });
}

function somebody(site: SiteName, id: string) {
  const found = peopleOf(site).find((person) => person.id === id);
  if (!found) throw new Error(`nobody is called ${id}`);
  return found;
}
const you = (site: SiteName) => somebody(site, 'you');

/** Some say something more after the answer, others do not. */
function comesBack(week: number, place: number): boolean {
  return (week * 3 + place * 5) % 7 < 4;
}

/** The post of one week with its answers and what was answered. @param time when it was written, ms */
function talksOf(site: SiteName, week: number, time: number): Post[] {
  const { words, talks } = BEGINNINGS[week] as (typeof BEGINNINGS)[number];
  const base = 4_000_000 + SITES.indexOf(site) * 100_000 + week * 100;
  const root = post(site, base, null, 'you', time, words);
  const said = talks.flatMap(({ theirs, ours, after }: Talk, place) => {
    const who = TALKERS[site][(week + place) % TALKERS[site].length] as string;
    const asked = time + (place + 1) * HOUR;
    const [first, second, third] = [1, 2, 3].map((step) => base + place * 10 + step) as [
      number,
      number,
      number,
    ];
    const answer = post(site, first, base, who, asked, theirs);
    if (ours === null) return [answer];
    const answered = asked + after * HOUR;
    const said = [answer, post(site, second, first, 'you', answered, ours)];
    const thanks = THANKS[(week + place) % THANKS.length] as string;
    return comesBack(week, place)
      ? [...said, post(site, third, second, who, answered + 3 * HOUR, thanks)]
      : said;
  });
  return [root, ...said];
}

function post(
  site: SiteName,
  id: number,
  parent: number | null,
  by: string,
  time: number,
  words: string,
): Post {
  const fact = <T>(value: T) => ({ value, at: time + HOUR / 4 });
  const { key, name } = somebody(site, by);
  return {
    site,
    ids: [String(id)],
    first: time + HOUR / 4,
    author: fact({ key, name }),
    kind: fact(parent === null ? 'post' : site === 'x' ? 'reply' : 'comment'),
    parent: fact(parent === null ? null : String(parent)),
    promoted: fact(false),
    order: fact(0),
    shown: [],
    time: fact(time),
    text: fact({ words, truncated: false }),
    replies: fact({ count: 0, by: null }),
  };
}

/** Whoever has used it for weeks has seen to the silences that followed; those of the last days still wait. */
function settled({ site, ids, author, time }: Post, now: number): Lists['reminders'] {
  const at = time?.value ?? now;
  if (author.value.key !== you(site).key || now - at < 6 * DAY) return [];
  return TALKERS[site].flatMap((id) =>
    [1, 2].map((which) => {
      const person = personId(site, somebody(site, id).key);
      const row = { kind: 'followUp', due: at + 3 * DAY, site, account: you(site).key, person } as const;
      return {
        ...row,
        id: `followUp ${site}:${ids[0]} ${person} ${which}`,
        at: now - DAY,
        conversation: null,
        state: 'done' as const,
      };
    }),
  );
}

/** What the user keeps beside the posts. */
function notes({ people, resources, phrases, ideas, journal }: Lists, now: number): void {
  const at = now - DAY;
  /** The same person on all three sites. */
  const note = (id: string, tags: Lists['people'][number]['tags'], words: string, star = false) => {
    const same = personId('x', somebody('x', id).key);
    for (const site of SITES) {
      const { key, name } = somebody(site, id);
      people.push({ id: personId(site, key), at, site, key, name, tags, note: words, star, same });
    }
  };
  note('mara', ['friend', 'advocate'], 'Runs the repair café; asks what she needs for others.', true);
  note('pim', ['customer'], 'Two kitchens, one plan.');
  note('ravi', ['prospect'], 'Library, nine helpers, wants Hindi.');
  note('jonas', ['customer'], 'Drivers on Saturdays.');
  note('ines', ['peer'], '', true);
  note('claire', ['friend'], 'Translates the list into French.', true);
  note('noa', [], 'Asks for the calendar.');
  note('hana', [], '');
  for (const [id, title, url, kind, tags] of [
    ['saturday', 'How a food bank finds Saturday helpers', 'saturday', 'practice', ['helpers', 'food bank']],
    [
      'first-day',
      'Checklist for the first day of a new helper',
      'first-day',
      'checklist',
      ['helpers', 'welcome'],
    ],
    ['print', 'The plan on one printed page', 'print', 'howTo', ['printing']],
    ['twelve', 'What twelve Saturdays taught us', 'twelve', 'article', ['food bank']],
    ['gifts', 'Gifts for helpers: what a charity may give', 'gifts', 'article', ['thanks', 'tax']],
    ['evening', 'An evening for coordinators, online', 'evening', 'event', ['coordinators']],
  ] as const)
    resources.push({ id, at, title, url: `https://kettlefern.example/${url}`, kind, tags: [...tags] });
  phrases.push(
    { id: 'hello', at, code: 'hello', text: 'Good to hear from you, {name}. How is [their place] going?' },
    { id: 'found', at, code: 'found', text: 'I found it: [what was wrong]. It is mended since [when].' },
    { id: 'ask', at, code: 'ask', text: 'What would have to be different about {topic} for you?' },
  );
  const wishes = ['heard', 'building', 'considering', 'shipped'] as const;
  const quotes = [
    'I wish it told people when a shift is still empty two days before.',
    'A printed page for those without a phone.',
    'Could helpers swap shifts without asking me every time?',
    'Can the calendar show only my own shifts?',
  ];
  for (const [place, status] of wishes.entries())
    ideas.push({
      id: `idea ${place}`,
      at,
      quote: quotes[place] as string,
      url: null,
      person: personId('x', somebody('x', TALKERS.x[place] as string).key),
      status,
    });
  for (let week = 0; week < BEGINNINGS.length; week++) {
    const time = now - week * 7 * DAY - 5 * HOUR;
    journal.push({ id: `shared ${week}`, at: time, deed: 'recommended', time, site: 'linkedin' });
    if (week % 3 === 0) journal.push({ id: `met ${week}`, at: time, deed: 'introduced', time, site: 'x' });
  }
  // Today's beginnings: four answers, one of them to a friend, a question and a resource.
  for (const [place, id] of (['mara', 'pim', 'ravi', 'claire'] as const).entries()) {
    const time = now - (place + 1) * 60_000;
    const person = personId('x', somebody('x', id).key);
    journal.push({ id: `today ${place}`, at: time, deed: 'replied', time, site: 'x', person });
    if (place === 0) journal.push({ id: 'asked today', at: time, deed: 'asked', time, site: 'x', person });
    if (place === 1)
      journal.push({ id: 'gave today', at: time, deed: 'gave', time, site: 'x', person, resource: 'print' });
  }
}
