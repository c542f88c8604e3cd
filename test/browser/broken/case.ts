/** A page as no site should send it, and what may come of it. */
export interface Broken {
  title: string;
  url: string;
  html: string;
  /** Why the page's health is limited; nothing where it is not. */
  because: string[];
  /** Ids of the posts found, in document order; `null` for one without. */
  found: (string | null)[];
  /** Id of each post that may be kept → the id of the post that it may be said to answer. */
  kept: Record<string, string | null>;
  /** Ids of the posts that carry a badge. */
  marked: string[];
  /** Markup that stands in the post with this id only. */
  sign(id: string): string;
}

/** What comes of a page on which your post stands, with these below it, and all is well with each of them. */
export function allUnder(post: string, below: readonly string[]): Pick<Broken, 'found' | 'kept' | 'marked'> {
  const kept = Object.fromEntries(below.map((id) => [id, post]));
  return { found: [post, ...below], kept: { [post]: null, ...kept }, marked: [...below] };
}

const HOUR = 60 * 60 * 1000;

/** A moment so recent that everybody still waits, ms; the same in the whole run. */
export const RECENT = Math.floor((Date.now() - 3 * HOUR) / 1000) * 1000;

/** What comes of a page on which nothing is found; health is a question of its own. */
export const NOTHING: Pick<Broken, 'because' | 'found' | 'kept' | 'marked'> = {
  because: [],
  found: [],
  kept: {},
  marked: [],
};
