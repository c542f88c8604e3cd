import { type Parent, type Sighting, UNKNOWN_PARENT } from '../core/sighting.ts';

/** What a post says about its place among others. */
type Placed = Pick<Sighting, 'ids' | 'parent' | 'replies'>;

/** The same post where it points to none of `ids`: who it answers is then not known. */
export function withoutLinksTo<T extends Placed>(post: T, ids: ReadonlySet<string>): T {
  const { parent, replies } = post;
  const shown = replies?.shown.filter((id) => !ids.has(id));
  return {
    ...post,
    ...(parent !== null && ids.has(parent) && { parent: UNKNOWN_PARENT }),
    ...(replies && shown && { replies: { ...replies, shown } }),
  };
}

/** All ids of posts whose parents lead back to themselves: a page that says so contradicts itself. */
export function circular(posts: readonly Placed[]): Set<string> {
  const names = new Map(posts.flatMap((post) => post.ids.map((id) => [id, post])));
  const visited = new Set<Placed>();
  const found = new Set<string>();
  for (const start of posts) {
    const path: Placed[] = [];
    let at: Placed | undefined = start;
    while (at && !visited.has(at)) {
      visited.add(at);
      path.push(at);
      at = above(at.parent, names);
    }
    const from = at ? path.indexOf(at) : -1;
    if (from >= 0) for (const { ids } of path.slice(from)) for (const id of ids) found.add(id);
  }
  return found;
}

function above(parent: Parent, names: ReadonlyMap<string, Placed>): Placed | undefined {
  return parent === null ? undefined : names.get(parent);
}
