/**
 * Why a file is not taken. `foreign`: no file of this extension; `future`: of a later version of the format;
 * `broken`: no JSON, or it ends too early; `wrong`: something else stands there than the format says; `twice`: it is
 * there already; `large`: larger than any file or row of the format; `unread`: the disk does not give it.
 */
export type Refusal = 'foreign' | 'future' | 'broken' | 'wrong' | 'twice' | 'large' | 'unread';

/** Longest place that is told; a hostile file may name its fields as it likes. */
const LONGEST_PLACE = 120;

/** Thrown where a file is not taken; nothing of it is stored then. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly why: Refusal;
  /** Where in the file, as `posts[17].time`; `''` for the file as a whole. */
  readonly place: string;

  constructor(why: Refusal, place = '') {
    super(`${why} ${place}`);
    this.why = why;
    this.place = place.slice(0, LONGEST_PLACE);
  }
}
