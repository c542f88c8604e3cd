import { createContext, useContext } from 'react';
import type { Look } from '../shared/look.ts';
import { type Person, type Post, type WorldState, YOU } from '../shared/model.ts';
import { speaker } from '../shared/speak.ts';
import { LANGUAGES, PHRASES } from './phrases.ts';

export type { Person, Post };

/** Which of the site's variants a page shows: posts with `role=article`, time links that lead nowhere until pointed at. */
export type Cohort = 'article' | 'latelinks';

export type Phrase = keyof typeof PHRASES;

/** Speaks the language of the interface. */
export const speak = (lang: string) => speaker(PHRASES, LANGUAGES, lang);

/** Everything the pages are made from. */
export interface Site {
  state: WorldState;
  look: Look;
  people: ReadonlyMap<string, Person>;
  /** Who acts now: you, or the Page you act as. */
  me: Person;
  lang: string;
  dir: 'ltr' | 'rtl';
  now: number;
  say: ReturnType<typeof speak>;
  /** Whether what is far off screen is dropped. */
  virtual: boolean;
  /** The post whose picture fills the screen: there, links to comments lead to the picture. */
  viewer: Post | null;
  cohorts: ReadonlySet<Cohort>;
  answer(parent: Post, text: string): void;
  go(address: string): void;
}

const SiteContext = createContext<Site | null>(null);
export const SiteProvider = SiteContext.Provider;

/** The site that the components stand in. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('Outside of the site');
  return site;
}

/** Somebody by their id in the world. */
export function personOf({ people }: Pick<Site, 'people'>, id: string): Person {
  const person = people.get(id) ?? people.get(YOU);
  if (!person) throw new Error('a world without people');
  return person;
}

export interface Group {
  id: string;
  name: string;
}

export const GROUP: Group = { id: '884201573310', name: 'Unhurried Shift Planners' };
const GROUP_STORIES = new Set<string | null>(['thanks', 'spokeLast']);

/** The group in which a post was made, if any: some of the stories are told in one. */
export function groupOf(post: Post): Group | null {
  return GROUP_STORIES.has(post.story) ? GROUP : null;
}
