import { describe, expect, it } from 'vitest';
import { labelOf } from '../../src/page/label.ts';
import { KEPT } from '../core/kept.ts';
import { HOUR, NOW, view } from './make.ts';

/** Words that neither ask nor complain nor praise. */
const PLAIN = 'We met on Friday in Bremen.';

describe('the label of a badge', () => {
  it('says whose turn it is and how long somebody has waited', () => {
    expect(labelOf(view(), NOW)).toEqual({
      kind: 'yours',
      tone: 'usual',
      text: 'Your turn · 3h',
      name: 'Your turn: Ada Obi asked a question 3 hours ago',
      said: 'Ada Obi asked a question 3 hours ago',
      because: ['replied to you', 'asked a question'],
      changesIn: HOUR,
    });
  });

  it.each([
    ['repliedToYou', 'Your turn: Ada Obi replied 3 hours ago'],
    ['commentedOnYourPost', 'Your turn: Ada Obi commented 3 hours ago'],
    ['mentionedYou', 'Your turn: Ada Obi mentioned you 3 hours ago'],
    ['quotedYou', 'Your turn: Ada Obi quoted you 3 hours ago'],
    ['spokeInYourThread', 'Your turn: Ada Obi spoke 3 hours ago'],
  ] as const)('names what they did: %s', (code, name) => {
    expect(labelOf(view({ because: [{ code }] }, { text: PLAIN }), NOW)?.name).toBe(name);
  });

  it.each([
    ['complaint', 'Ada Obi complained', 'complained'],
    ['request', 'Ada Obi asked for something', 'asked for something'],
    ['praise', 'Ada Obi praised', 'praised'],
  ] as const)('says what the words are: %s', (kind, said, reason) => {
    const label = labelOf(view({ because: [{ code: 'repliedToYou' }], kind }), NOW);
    expect(label?.said).toBe(`${said} 3 hours ago`);
    expect(label?.because).toEqual(['replied to you', reason]);
  });

  it('is late from its moment on, and reads anew then', () => {
    const waiting = view({ waitingSince: NOW - 30 * 60_000, lateAt: NOW + 60_000 });
    expect(labelOf(waiting, NOW)).toMatchObject({ tone: 'usual', changesIn: 60_000 });
    expect(labelOf(view({ lateAt: NOW + 61_000 }), NOW)?.changesIn).toBe(61_001);
    expect(labelOf(waiting, NOW + 60_000)?.tone).toBe('usual');
    expect(labelOf(waiting, NOW + 60_001)?.tone).toBe('late');
  });

  it.each([
    ['complaint', 'high'],
    ['question', 'usual'],
    ['praise', 'low'],
  ] as const)('shows how much a %s counts', (priority, tone) => {
    expect(labelOf(view({ priority }), NOW)?.tone).toBe(tone);
  });

  it('is gone once the user has decided, and back when the time has come', () => {
    const decision = { ...KEPT.decisions, choice: 'later', until: NOW + 60_000 } as const;
    const put = view({ decision });
    expect(labelOf(put, NOW)).toBeNull();
    expect(labelOf(put, NOW, true)).toMatchObject({ kind: 'quiet', text: 'Decided', changesIn: 60_000 });
    expect(labelOf(put, NOW + 60_000)?.text).toBe('Your turn · 3h');
  });

  it('tells what else is known only where it is asked for', () => {
    const theirs = view({ turn: 'theirs', waitingSince: null }, { mine: true });
    expect(labelOf(theirs, NOW)).toBeNull();
    expect(labelOf(theirs, NOW, true)).toMatchObject({
      kind: 'quiet',
      text: 'Their turn',
      name: 'Their turn: you spoke last to Ada Obi 3 hours ago',
    });
    const nobody = view(
      { turn: 'nobody', waitingSince: null, because: [{ code: 'repliedToYou' }] },
      { text: PLAIN },
    );
    expect(labelOf(nobody, NOW, true)?.name).toBe('Nobody’s turn: Ada Obi replied 3 hours ago');
    expect(labelOf(view({ history: true }), NOW, true)).toBeNull();
  });

  it('asks where the page hides the answer', () => {
    const unsure = view(
      { turn: 'unknown', leaning: 'yours', because: [{ code: 'repliesHidden', value: 2 }] },
      { text: PLAIN },
    );
    expect(labelOf(unsure, NOW)).toMatchObject({
      kind: 'maybe',
      tone: 'usual',
      text: 'Your turn?',
      name: 'Your turn? Ada Obi spoke 3 hours ago',
      because: ['hidden replies: 2'],
    });
  });

  it('does not say that somebody spoke whose words are hidden', () => {
    const hidden = view(
      { turn: 'unknown', leaning: 'yours' },
      { mine: true, author: { key: 'me', name: 'Me' } },
    );
    expect(labelOf(hidden, NOW)?.name).toBe('Your turn? Ada Obi may have replied');
  });

  it.each([
    ['theirs', { turn: 'theirs' }],
    ['nobody’s', { turn: 'nobody' }],
    ['unknown without a leaning', { turn: 'unknown', leaning: null }],
    ['unknown and rather theirs', { turn: 'unknown', leaning: 'theirs' }],
    ['history', { history: true }],
  ] as const)('is none where the turn is %s', (_, more) => {
    expect(labelOf(view(more), NOW)).toBeNull();
  });

  it('does without a time and without a name', () => {
    const bare = view(
      { waitingSince: null, lateAt: null },
      { time: null, author: { key: null, name: null } },
    );
    expect(labelOf(bare, NOW)).toMatchObject({
      text: 'Your turn',
      name: 'Your turn: Somebody asked a question',
      changesIn: null,
    });
  });

  it('lets no name turn the sentence around or fill the screen', () => {
    const trick = view({}, { author: { key: 'x', name: `\u202eevil\u2066\n  ${'long '.repeat(20_000)}` } });
    const name = labelOf(trick, NOW)?.name ?? '';
    expect(name).toMatch(/^Your turn: evil long long [^\n]*… asked a question 3 hours ago$/);
    expect(name.length).toBeLessThan(120);
  });

  it('tells what was promised, where it is not the user’s turn anyway', () => {
    const owed = { why: 'promise' as const, words: 'I’ll send it on Friday.', due: NOW + HOUR };
    const label = labelOf(
      view({ turn: 'theirs', owed, because: [{ code: 'youPromised', value: owed.words }] }),
      NOW,
    );
    expect(label).toMatchObject({
      kind: 'promised',
      text: 'You promised',
      name: 'You promised: “I’ll send it on Friday.” (Ada Obi)',
      because: ['you promised: “I’ll send it on Friday.”'],
    });
    expect(labelOf(view({ owed }), NOW)?.kind).toBe('yours');
    expect(labelOf(view({ turn: 'theirs', owed, history: true }), NOW)).toBeNull();
  });

  it('tells of what else is due about somebody who is passed', () => {
    const owed = { why: 'touch' as const, words: '', due: NOW - HOUR };
    expect(labelOf(view({ turn: 'nobody', owed }), NOW)).toMatchObject({
      kind: 'due',
      text: 'Keep in touch',
      name: 'Keep in touch: Time to say hello to Ada Obi',
    });
  });

  it('tells an opening, quietly, as long as it is one', () => {
    const opening = { why: 'friend' as const, from: 0, until: NOW + HOUR };
    const posted = { turn: 'nobody' as const, because: [{ code: 'posted' as const }], waitingSince: null };
    const friend = view({ ...posted, apart: true, opening, priority: 'friend' }, { time: NOW - 2 * HOUR });
    expect(labelOf(friend, NOW)).toMatchObject({
      kind: 'opening',
      tone: 'usual',
      text: 'Opening',
      name: 'Opening: Ada Obi posted something 2 hours ago',
      because: ['posted something'],
      changesIn: HOUR,
    });
    expect(labelOf(friend, NOW + HOUR, true)).toBeNull();
    const promise = { why: 'promise' as const, words: 'I’ll send it.', due: null };
    expect(labelOf({ ...friend, owed: promise }, NOW)?.kind).toBe('promised');
  });
});
