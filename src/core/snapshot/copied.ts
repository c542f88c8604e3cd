/** A piece of a page as it stood there: words, or a part with what is in it. */
export type Copied = string | CopiedPart;

/** An element of a page, as plain data. */
export interface CopiedPart {
  tag: string;
  attributes: (readonly [name: string, value: string])[];
  /** What its open shadow root holds. */
  shadow?: Copied[];
  inside: Copied[];
}
