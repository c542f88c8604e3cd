/** What a made-up page shows, apart from how either front end writes it. */
export interface Person {
  /** Slug, or `company/slug`. */
  key: string;
  name: string;
}

export interface Said {
  /** Milliseconds of the moment it was said; its number is made from it. */
  at: number;
  by: Person;
  text: string;
  mention?: Person;
  replies?: Said[];
  /** What the counter of replies says beyond those shown. */
  hidden?: number;
}

export interface Posted extends Omit<Said, 'replies' | 'hidden'> {
  comments?: Said[];
  /** What the counter of comments says. */
  counted?: number;
  promoted?: boolean;
  /** Who liked, shared or commented on it, in the line above the author. */
  event?: { by: Person; words: string; at: number };
  quote?: { by: Person; text: string; at: number };
}

/** The words of the interface, in the language of a page. */
export interface Tongue {
  lang: string;
  ago: string;
  promoted: string;
  replies: (count: number) => string;
  comments: (count: number) => string;
  menu: (name: string) => string;
  reply: string;
}

export interface Scene {
  me: Person;
  tongue: Tongue;
  posts: Posted[];
}

export const ENGLISH: Tongue = {
  lang: 'en',
  ago: '3h',
  promoted: 'Promoted',
  replies: (count) => `${count} replies`,
  comments: (count) => `${count} comments`,
  menu: (name) => `Open control menu for post by ${name}`,
  reply: 'Reply',
};

export const GERMAN: Tongue = {
  lang: 'de',
  ago: '3 Std.',
  promoted: 'Anzeige',
  replies: (count) => `${count} Antworten`,
  comments: (count) => `${count} Kommentare`,
  menu: (name) => `Menü für den Beitrag von ${name} öffnen`,
  reply: 'Antworten',
};

export const HEBREW: Tongue = {
  lang: 'he',
  ago: '3 שעות',
  promoted: 'מקודם',
  replies: (count) => `${count} תגובות`,
  comments: (count) => `${count} תגובות`,
  menu: (name) => `פתח תפריט עבור הפוסט של ${name}`,
  reply: 'הגב',
};

/** A language whose word for advertisements and replies no list knows. */
export const MADE_UP: Tongue = {
  lang: 'x-made-up',
  ago: '3 zub',
  promoted: 'Klonker',
  replies: (count) => `${count} reply`,
  comments: (count) => `${count} plim`,
  menu: (name) => `Frum ${name} dal`,
  reply: 'Vop',
};

/** The number of whatever was said at a moment, as the site makes it; `salt` tells apart what falls together. */
export function numberAt(ms: number, salt = 0): string {
  return String((BigInt(ms) << 22n) + BigInt(salt));
}

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export const linkTo = ({ key }: Person): string =>
  `https://www.linkedin.com/${key.includes('/') ? `${key}/posts` : `in/${key}`}/`;

/** Words with their line breaks, and the mention they may begin with. */
export function body({ text, mention }: Pick<Said, 'text' | 'mention'>): string {
  const words = text.split('\n').map(escaped).join('<br>');
  return mention
    ? `<a href="${linkTo(mention)}"><span><strong>${escaped(mention.name)}</strong></span></a> ${words}`
    : words;
}

export const NOON = Date.UTC(2026, 4, 4, 12);
export const minutes = (n: number): number => NOON + n * 60_000;

export const ada: Person = { key: 'ada-quill', name: 'Ada Quill' };
export const bo: Person = { key: 'bo-marten-4711', name: 'Bo Märten' };
export const cy: Person = { key: 'cy-orvane', name: 'Cy Orvane' };
export const works: Person = { key: 'company/brindle-works', name: 'Brindle Works' };

/** A post of Ada's with two comments, one of them answered; Ada is signed in. */
export function conversation(tongue: Tongue = ENGLISH): Scene {
  return {
    me: ada,
    tongue,
    posts: [
      {
        at: minutes(0),
        by: ada,
        text: 'We tried a four-day week.\nWhat did you try?',
        counted: 3,
        comments: [
          {
            at: minutes(10),
            by: bo,
            text: 'How did support cope?',
            replies: [{ at: minutes(20), by: ada, text: 'with a rota', mention: bo }],
          },
          { at: minutes(30), by: works, text: 'We did the same.' },
        ],
      },
    ],
  };
}
