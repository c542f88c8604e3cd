import type { Person, Post, WorldState } from './model.ts';

type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'person'; person: Person }
  | { kind: 'tag'; text: string }
  | { kind: 'link'; href: string }
  | { kind: 'emoji'; text: string };

/** A piece of a post's words; `at` is where it begins, which tells pieces of one post apart. */
export type Part = Piece & { at: number };

const EMOJI = String.raw`\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?`;
const PIECES = new RegExp(
  String.raw`@\[(?<person>[\w-]+)\]|(?<link>https?:\/\/\S+)|(?<tag>#[\p{L}\d_]+)` +
    String.raw`|(?<emoji>\p{Regional_Indicator}{2}|${EMOJI}(?:\u200d${EMOJI})*)`,
  'gu',
);

/** Splits the words of a post where the sites put something of their own: people, links, tags, pictures of emoji. */
export function partsOf(text: string, people: ReadonlyMap<string, Person>): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(PIECES)) {
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index), at: from });
    parts.push({ ...special(match, people), at: match.index });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from), at: from });
  return parts;
}

function special(match: RegExpMatchArray, people: ReadonlyMap<string, Person>): Piece {
  const { person, link, tag, emoji } = match.groups ?? {};
  const named = person && people.get(person);
  if (named) return { kind: 'person', person: named };
  if (link) return { kind: 'link', href: link };
  if (tag) return { kind: 'tag', text: tag };
  if (emoji) return { kind: 'emoji', text: emoji };
  return { kind: 'text', text: match[0] };
}

/** The words of a post as a person copies them from the page. X writes people as `@handle`, the others by name. */
export function plainWords(post: Post, state: WorldState): string {
  const people = peopleById(state);
  const name = (person: Person) => (state.site === 'x' ? `@${person.key}` : person.name);
  return partsOf(post.text, people)
    .map((part) => {
      if (part.kind === 'person') return name(part.person);
      return part.kind === 'link' ? part.href : part.text;
    })
    .join('');
}

/** `Person.id` → person. */
export function peopleById(state: WorldState): Map<string, Person> {
  return new Map(state.people.map((person) => [person.id, person]));
}

/** Ids of the people named in the words. */
export function namedIn(text: string): string[] {
  return [...text.matchAll(/@\[([\w-]+)\]/g)].map((match) => match[1] as string);
}
