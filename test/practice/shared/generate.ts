import { makeId } from './ids.ts';
import type { Person, Post, SiteName } from './model.ts';
import { pick, randomFrom } from './random.ts';

const MINUTE = 60_000;
/** How many invented strangers write the posts that fill a page. */
const CROWD = 60;

const FIRST = 'Alva Bodo Cleo Dario Enya Falk Gala Hiro Ilja Juno Kaya Levin Mika Nilo Orla Pavo'.split(' ');
const LAST = 'Astgrund Birkholm Corvane Dunmere Elsbrook Fennwick Gorsemoor Haldane-Ryl'.split(' ');
const TALK: readonly (readonly [lang: string, ...texts: string[]])[] = [
  [
    'en',
    'The kettle is on and the list is done.',
    'Rain again, so the seedlings stay inside 🌱',
    'Has anybody seen the blue ladder?',
  ],
  ['de', 'Heute waren wir zu viert, das hat gereicht.', 'Wer hat noch Einmachgläser übrig?'],
  ['es', 'Hoy vino el doble de gente que ayer.', 'La llave del almacén está donde siempre.'],
  ['fr', 'Le four est réparé, merci à tous.', 'Qui prend le créneau de jeudi ?'],
  ['ar', 'وصلت الصناديق صباح اليوم.', 'من يستطيع المساعدة غدًا؟'],
  ['he', 'הגענו עם שני ארגזים של עגבניות.', 'מי פותח מחר בבוקר?'],
  ['ja', '今日の当番は三人でした。', '来週の予定を貼っておきました 📋'],
  ['hi', 'आज बारिश में भी सब लोग आए।', 'चाबी किसके पास है?'],
];
const MORE = [
  '',
  ' https://kettlefern.example/notes/a-rather-long-address-to-shorten',
  ' #neighbours',
  ' 🎉🎉',
];

/** The people who write generated posts, the same ones for every number of posts. */
export function crowdOf(site: SiteName): Person[] {
  const joint = { x: '_', facebook: '.', linkedin: '-' }[site];
  return Array.from({ length: CROWD }, (_, index) => {
    const first = FIRST[index % FIRST.length] as string;
    const last = LAST[(index * 5) % LAST.length] as string;
    return {
      id: `crowd${index}`,
      key: `${first.toLowerCase()}${joint}crowd${index}`,
      number: String(1_740_000_000_000 + index * 6_101),
      name: `${first} ${last}`,
      about: 'Somebody from the neighbourhood',
      lang: 'en',
      hue: (index * 31) % 360,
      company: false,
    };
  });
}

/**
 * `count` posts that fill a page, newest first back in time from `born`, one every three minutes. Post k is the same
 * for every `count`. About one in seven names you, one in ten quotes or answers another one, one in thirty is an
 * advertisement.
 */
export function generatePosts(site: SiteName, born: number, seed: number, count: number): Post[] {
  const posts: Post[] = [];
  for (let index = 0; index < count; index += 1) {
    const random = randomFrom(seed * 1_000_003 + index);
    const time = born - (index + 1) * 3 * MINUTE - Math.floor(random() * MINUTE);
    const [lang, ...texts] = pick(random, TALK);
    const before = posts[index - 1];
    const chance = random();
    const linked = before && !before.promoted && before.parent === null ? before.id : null;
    const names = random() < 0.15 ? '@[you] ' : '';
    posts.push({
      id: makeId[site](time, 100_000 + index),
      by: `crowd${Math.floor(random() * CROWD)}`,
      time,
      text: names + pick(random, texts) + pick(random, MORE),
      lang,
      parent: null,
      quotes: chance > 0.9 ? linked : null,
      reposts: null,
      promoted: random() < 1 / 30,
      collapsed: false,
      media: random() < 0.15 ? 'photo' : null,
      likes: Math.floor(random() * 40),
      liked: false,
      handedOn: null,
      story: null,
    });
  }
  return posts;
}
