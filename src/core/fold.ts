import { mergePosts, type Post, postOf } from './post.ts';
import type { Sighting } from './sighting.ts';

/**
 * Folds sightings into posts. Any order, any repetition, any split into batches gives the same posts; an older
 * sighting never undoes a newer one, and partial ones complete each other. Records that turn out to be one post,
 * because a sighting carries ids of both, become one.
 *
 * @param known posts as an earlier fold returned them
 * @param sightings notices without an address and sightings without an id are passed over
 * @returns all posts, each once, sorted by site and first id
 */
export function foldPosts(known: readonly Post[], sightings: readonly Sighting[]): Post[] {
  const parts = [...known, ...sightings.filter((sighting) => sighting.ids.length > 0).map(postOf)];
  /** id → the record that holds it now. */
  const holder = new Map<string, Post>();
  const posts = new Set<Post>();
  for (const part of parts) {
    let merged = part;
    for (const id of part.ids) {
      const other = holder.get(named(part, id));
      if (!other || !posts.delete(other)) continue;
      merged = mergePosts(merged, other);
    }
    posts.add(merged);
    for (const id of merged.ids) holder.set(named(merged, id), merged);
  }
  return [...posts].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** An id with its site, as the store and the indexes spell it. */
export function named(post: Pick<Post, 'site'>, id: string): string {
  return `${post.site}:${id}`;
}

/** The name of a post in the store. */
export function nameOf(post: Post): string {
  return named(post, post.ids[0] ?? '');
}
