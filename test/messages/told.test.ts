import { describe, expect, it } from 'vitest';
import { told } from '../../src/core/told.ts';
import { shownDraft } from '../../src/messages/told.ts';

/** As a language says it that quotes in its own way. */
const say = (key: string, ...values: (string | number)[]) =>
  key === 'quoted' ? `„${values[0]}“` : `${key}: ${values.join(' ')}`;

describe('what is told of a draft', () => {
  it('quotes their words as the user’s language does', () => {
    const draft = { kind: 'answer', text: 'Here.', checks: [], because: [told('words', 'where', 'how')] };
    expect(shownDraft(draft as never, say).because).toEqual(['told_words: „where“, „how“']);
  });
});
