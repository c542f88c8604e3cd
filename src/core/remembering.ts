/** So many answers are remembered; then all are forgotten at once. */
const MOST = 5_000;

/** Finds out each thing once: pages show the same posts again and again, and each batch judges them anew. */
export function remembering<K, T>(find: (key: K) => T): (key: K) => T {
  const known = new Map<K, { found: T }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.found;
    if (known.size >= MOST) known.clear();
    const found = find(key);
    known.set(key, { found });
    return found;
  };
}
