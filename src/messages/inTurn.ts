/**
 * Work that must not run into itself, such as to read something, change it and store it again: each call waits for the one
 * before, however that ended.
 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = before.then(work);
    before = done.catch(() => undefined);
    return done;
  };
}
