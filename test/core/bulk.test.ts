import { describe, expect, it } from 'vitest';
import { splitFor } from '../../src/core/bulk.ts';
import type { Kind } from '../../src/core/triage/kind.ts';
import type { ConversationView } from '../../src/core/view.ts';

const KINDS: (Kind | null)[] = ['praise', 'complaint', 'question', null, 'complaint', 'praise'];
const views = KINDS.map((kind, at) => ({ id: `${at}`, kind }) as ConversationView);
const kinds = (found: ConversationView[]) => found.map(({ kind }) => kind);

describe('a decision for many', () => {
  it('puts everything off but complaints', () => {
    const { goes, stays } = splitFor('tomorrow', views);
    expect(kinds(goes)).toEqual(['praise', 'question', null, 'praise']);
    expect(kinds(stays)).toEqual(['complaint', 'complaint']);
  });

  it('lets praise rest, and nothing else', () => {
    const { goes, stays } = splitFor('praise', views);
    expect(kinds(goes)).toEqual(['praise', 'praise']);
    expect(stays).toHaveLength(4);
  });

  it('has nobody to concern where nobody waits', () => {
    expect(splitFor('tomorrow', [])).toEqual({ goes: [], stays: [] });
  });
});
