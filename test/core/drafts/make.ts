import type { DraftRequest } from '../../../src/core/drafts/draft.ts';

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
