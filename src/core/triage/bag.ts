/** More features than this tell nothing new; `table.ts` has room for the sums of so many. */
const ROOM = 1024;

/** The features of one text, as hashes. One bag serves text after text, so that nothing is left to be collected. */
export class Bag {
  readonly hashes = new Int32Array(ROOM);
  count = 0;

  clear(): this {
    this.count = 0;
    return this;
  }

  push(hash: number): void {
    if (this.count < ROOM) this.hashes[this.count++] = hash;
  }
}
