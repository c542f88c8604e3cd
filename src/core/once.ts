/**
 * Makes something when it is first asked for, and keeps it. A worker wakes for every message: what takes long to make,
 * such as patterns of letters in all scripts (half a millisecond each), must not be made before it is needed.
 */
export function once<T>(make: () => T): () => T {
  let made: { thing: T } | undefined;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}
