import { describe, expect, it } from 'vitest';
import type { DraftKind } from '../../../src/core/drafts/draft.ts';
import { preferred, withoutHabits } from '../../../src/core/drafts/preferred.ts';
import type { OwnReply } from '../../../src/core/ownReply.ts';
import { NOW } from '../make.ts';
import { picked } from './make.ts';

const draft = (kind: DraftKind) => ({ text: kind, kind, lang: 'en', because: [], blanks: [], checks: [] });
const SET = (['answer', 'askBack', 'introduce'] as const).map(draft);
const kinds = (replies: OwnReply[]) => preferred(SET, replies).map(({ kind }) => kind);

describe('drafts in the order of the user’s habits', () => {
  it('stay as they are without a habit', () => {
    expect(preferred(SET, [])).toEqual(SET);
    expect(kinds([picked('introduce', ['answer', 'askBack'])])).toEqual(['answer', 'askBack', 'introduce']);
    const { kind: _, ...plain } = picked('introduce');
    expect(
      preferred(
        SET,
        Array.from({ length: 9 }, () => plain),
      ),
    ).toEqual(SET);
  });

  it('come first where they were chosen again and again, and say so', () => {
    const habit = Array.from({ length: 4 }, () => picked('askBack', ['answer']));
    expect(kinds(habit)).toEqual(['askBack', 'answer', 'introduce']);
    expect(preferred(SET, habit).map(({ because }) => because.length)).toEqual([1, 0, 0]);
  });

  it('count half where they were rewritten, and not at all where they were passed over as often', () => {
    const rewritten = Array.from({ length: 4 }, () => picked('askBack', [], { edited: true }));
    expect(kinds(rewritten)).toEqual(['answer', 'askBack', 'introduce']);
    const both = Array.from({ length: 6 }, (_, at) =>
      at % 2 ? picked('introduce', ['answer', 'askBack']) : picked('askBack', ['answer']),
    );
    expect(kinds(both)[0]).toBe('introduce');
  });

  it('forget it all on request, and remember the replies', () => {
    const forgotten = withoutHabits([picked('askBack', ['answer'])]);
    expect(forgotten).toEqual([{ id: 'to x:askBack', at: NOW + 1, to: 'a', reply: 'b', shingles: [] }]);
    expect(withoutHabits(forgotten)).toEqual([]);
  });
});
