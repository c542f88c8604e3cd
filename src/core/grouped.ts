/** Items by a key of theirs, keys and items in the order in which they came; without those that have none. */
export function grouped<T, K>(items: Iterable<T>, keyOf: (item: T) => K | undefined): Map<K, T[]> {
  return groupedByEach(items, (item) => {
    const key = keyOf(item);
    return key === undefined ? [] : [key];
  });
}

/** As `grouped`, where an item stands under each of its keys. */
export function groupedByEach<T, K>(items: Iterable<T>, keysOf: (item: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
