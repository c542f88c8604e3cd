import { describe, expect, it } from 'vitest';
import { draft } from '../../../src/core/drafts/draft.ts';
import { preferred } from '../../../src/core/drafts/preferred.ts';
import { situation } from '../../../src/core/drafts/situation.ts';
import { promptFor } from '../../../src/core/engine/prompt.ts';
import { told } from '../../../src/core/told.ts';
import { picked, request } from './make.ts';

const rude = 'Your planner for balconies is useless and so is everybody who uses it!';
const rule = 'No insults, please [see the sidebar]';

describe('a rule that was broken', () => {
  it('is quoted by the first draft, calmly, without a blank and with no fault that the checks know of', () => {
    const [first] = draft(request(rude, { rule }));
    expect(first?.kind).toBe('calm');
    expect(first?.text).toContain('“No insults, please see the sidebar”');
    expect(first?.blanks).toEqual([]);
    expect(first?.checks).toEqual([]);
    expect(first?.because).toContainEqual(told('rule', 'No insults, please see the sidebar'));
  });

  it('stays first whatever kinds the user picks again and again', () => {
    const habit = Array.from({ length: 3 }, () => picked('askBack'));
    expect(preferred(draft(request(rude, { rule })), habit)[0]?.kind).toBe('calm');
  });

  it('is named also where nothing else is to be said', () => {
    const thanks = 'Thanks!';
    expect(draft(request(thanks))).toEqual([]);
    expect(draft(request(thanks, { rule })).map(({ kind }) => kind)).toEqual(['calm']);
  });
});

describe('a goal', () => {
  const asked = 'Where can I find the agenda of the workshop?';

  it('brings the way forward to the front, and is never said', () => {
    const goal = 'sell her the big plan';
    const drafts = draft(request(asked, { goal }));
    expect(drafts[0]?.kind).toBe('unstick');
    for (const { text } of drafts) expect(text).not.toContain('plan');
  });

  it('is told to models, with the rule', () => {
    const { user } = promptFor(situation(request(asked, { goal: 'a call', rule })));
    expect(user).toContain('never to be said outright:\na call');
    expect(user).toContain('quote it calmly:\nNo insults');
  });
});
