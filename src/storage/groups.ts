import { grouped } from '../core/grouped.ts';

/**
 * Which names hang together, when all names of one set do.
 *
 * @returns for a name, the smallest name of its group
 */
export function groupsOf(sets: readonly (readonly string[])[]): (name: string) => string {
  /** A smaller name of the same group; missing for the smallest. */
  const below = new Map<string, string>();
  const smallest = (name: string): string => {
    let at = name;
    for (let next = below.get(at); next !== undefined; next = below.get(at)) {
      // Halves the way for the next one who asks.
      below.set(at, below.get(next) ?? next);
      at = next;
    }
    return at;
  };
  for (const [first = '', ...rest] of sets)
    for (const name of rest) {
      const [one, other] = [smallest(first), smallest(name)];
      if (one < other) below.set(other, one);
      if (other < one) below.set(one, other);
    }
  return smallest;
}

/** The names of all sets that hang together, each once, the smallest first. */
export function together(sets: readonly (readonly string[])[]): string[][] {
  const smallest = groupsOf(sets);
  return [...grouped([...new Set(sets.flat())].sort(), smallest).values()];
}
