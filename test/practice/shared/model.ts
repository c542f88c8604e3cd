import type { SiteName } from '../../../src/core/sighting.ts';

export type { SiteName };

/** Somebody on the practice sites. All of them are invented. */
export interface Person {
  /** The same on all three sites, shown on none: `you`, `mara`. */
  id: string;
  /** How this site names them in links: handle, vanity name, slug. */
  key: string;
  /** The number this site keeps for them. */
  number: string;
  name: string;
  about: string;
  lang: string;
  /** Hue of the drawn portrait, degrees. */
  hue: number;
  company: boolean;
}

/** One post, reply or comment. What it is follows from `parent`, `quotes` and `reposts`. */
export interface Post {
  /** Id in the form of this site; on X and LinkedIn the time is inside it. */
  id: string;
  /** `Person.id` of the author. */
  by: string;
  /** Milliseconds since 1970. */
  time: number;
  /** Words; people in it are written `@[person id]`, see `words.ts`. */
  text: string;
  lang: string;
  parent: string | null;
  quotes: string | null;
  /** Handed on without words: the id of the original. `text` is empty then. */
  reposts: string | null;
  promoted: boolean;
  /** Stands behind a "show replies" button until somebody presses it. */
  collapsed: boolean;
  media: 'photo' | 'sticker' | null;
  likes: number;
  /** Whether you like it. */
  liked: boolean;
  /** When you handed it on without words, where the site keeps no post of its own for that; `null` where you did not. */
  handedOn: number | null;
  /** The story it belongs to, `null` for posts that only fill the page. */
  story: string | null;
}

/** Something that happened to you without words of somebody else. */
export interface Notice {
  id: string;
  kind: 'like' | 'repost' | 'follow';
  by: string[];
  post: string | null;
  time: number;
}

/** All there is on one site, as plain data: what `GET /practice/world` answers. */
export interface WorldState {
  site: SiteName;
  /** Moment to which the ages of the stories relate. */
  born: number;
  version: number;
  people: Person[];
  /** Oldest first. */
  posts: Post[];
  notices: Notice[];
}

/** What open tabs are told: posts that are new or have changed, or that everything began anew. */
export interface Change {
  version: number;
  posts: Post[];
  reset?: true;
}

/** `Person.id` of the signed-in person. */
export const YOU = 'you';
