import type { DraftKind, DraftRequest } from '../../../src/core/drafts/draft.ts';
import type { OwnReply } from '../../../src/core/ownReply.ts';
import { NOW } from '../make.ts';

/** A request with invented people, on X unless told otherwise. */
export function request(text: string, more: Partial<DraftRequest> = {}): DraftRequest {
  return {
    site: 'x',
    me: { name: 'Ilka Thorn' },
    them: { name: 'Marisol Vega', handle: 'marisolv' },
    text,
    ...more,
  };
}

/** A reply for which the user picked a draft of this kind over others. */
export function picked(kind: DraftKind, over: DraftKind[] = [], more: Partial<OwnReply> = {}): OwnReply {
  return { id: `to x:${kind}`, at: NOW, to: 'a', reply: 'b', shingles: [], kind, over, ...more };
}
