import { finish } from './finish.ts';
import { handing, matching } from './kinds/resource.ts';
import { expanded } from './phrases.ts';
import type { Draft, DraftRequest, Phrase, Resource } from './request.ts';
import { situation } from './situation.ts';

/** Chosen words are not greeted, like the last draft of a set. */
const LAST = 2;

/** The draft that a saved phrase makes here, its variables filled in; `null` where it is too long for the site. */
export function fromPhrase(request: DraftRequest, phrase: Phrase): Draft | null {
  const from = situation(request);
  return finish(expanded(phrase, from), from, LAST);
}

/** The draft that hands out this piece of the library; `null` where it does not fit. */
export function fromResource(request: DraftRequest, resource: Resource): Draft | null {
  const from = situation(request);
  const sketch = handing(resource, from, 0);
  return sketch && finish(sketch, from, 0);
}

/** How many pieces of the library a card shows. */
const FEW = 3;

/** The pieces of the library that fit the text, the best first. */
export function matches<R extends Resource>(request: DraftRequest, resources: readonly R[]): R[] {
  return matching(situation(request).query, resources).slice(0, FEW);
}
