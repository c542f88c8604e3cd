import { createContext, useContext } from 'react';
import type { Look } from '../shared/look.ts';
import { type Person, type Post, type WorldState, YOU } from '../shared/model.ts';
import { speaker } from '../shared/speak.ts';
import { LANGUAGES, PHRASES } from './phrases.ts';

export type { Person, Post };

/** Speaks the language of the interface. */
export const speak = (lang: string) => speaker(PHRASES, LANGUAGES, lang);

/** Everything the pages of both front ends are made from. */
export interface Site {
  state: WorldState;
  look: Look;
  people: ReadonlyMap<string, Person>;
  me: Person;
  lang: string;
  now: number;
  /** Whether what is far off screen is dropped. */
  virtual: boolean;
  /** Whether replies stand in a flat row with their comments instead of inside them. */
  flat: boolean;
  say: ReturnType<typeof speak>;
  answer(parent: Post, text: string): void;
  go(path: string): void;
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
  if (!person) throw new Error('A world without people');
  return person;
}

/** Why a post stands in the feed: somebody commented on it, or handed it on. `null` where its own author is why. */
export interface Event {
  kind: 'commented' | 'reposted';
  by: Person;
  /** The comment or repost itself. */
  cause: Post;
  /** The post that is shown. */
  post: Post;
}

/** What a post of the feed is shown as: itself, or with the event that brought it there. */
export function eventOf(site: Pick<Site, 'look' | 'people'>, post: Post): Event | null {
  const original = site.look.post(post.reposts ?? '');
  if (original) return { kind: 'reposted', by: personOf(site, post.by), cause: post, post: original };
  const cause = site.look.replies(post.id).find((reply) => reply.by !== YOU && reply.by !== post.by);
  if (!cause || post.by === YOU) return null;
  return { kind: 'commented', by: personOf(site, cause.by), cause, post };
}

/** The words of a comment as the world writes them: a mention that still leads the text becomes one again. */
export function worldWords(written: string, mention: Person | undefined): string {
  const text = written.trim();
  if (!mention || !text.startsWith(mention.name)) return text;
  const rest = text.slice(mention.name.length);
  return rest.trim() === '' ? '' : `@[${mention.id}]${rest}`;
}
