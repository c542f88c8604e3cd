import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concerning } from '../../src/core/concerning.ts';
import { conversations, foldPosts } from '../../src/core/conversation.ts';
import type { Sighting } from '../../src/core/sighting.ts';
import type { ConversationView } from '../../src/core/view.ts';
import { me, minutesAgo, NOW, rules, sighting } from './make.ts';

const read = (sightings: Sighting[], more = {}) =>
  conversations(foldPosts([], sightings), me, { ...rules, ...more });
const brief = (views: ConversationView[]) =>
  views.map(({ with: [who], last, turn, leaning }) => [who?.key ?? who?.name, last.ids[0], turn, leaning]);
const codes = (view: ConversationView | undefined) => view?.because.map((because) => because.code);

/** A post of the account and an answer to it. */
const mine = sighting('10', 'me', { time: minutesAgo(90) });
const answer = (more: Partial<Sighting> = {}) => sighting('11', 'ada', { parent: '10', ...more });
const comment = (id: string, author: string, more: Partial<Sighting> = {}) =>
  sighting(id, author, { parent: '10', kind: 'comment', ...more });

describe('what they said to the account', () => {
  it('is told turn by turn, with the time that our answer took', () => {
    const page = [
      mine,
      sighting('11', 'ada', { parent: '10', time: minutesAgo(80) }),
      sighting('12', 'ada', { parent: '11', time: minutesAgo(70) }),
      sighting('13', 'me', { parent: '12', time: minutesAgo(50) }),
      sighting('14', 'ada', { parent: '13', time: minutesAgo(40) }),
    ];
    const [view] = conversations(foldPosts([], page), me, rules, (text) =>
      text.endsWith('12') ? 'question' : null,
    );
    expect(view?.calls).toEqual([
      { kind: 'question', at: minutesAgo(80), answered: true, after: 30 * 60_000 },
      { kind: null, at: minutesAgo(40), answered: false, after: null },
    ]);
  });

  it('leaves out what nobody knows the time of', () => {
    expect(read([mine, answer({ time: undefined })])[0]?.calls).toEqual([]);
  });
});

describe('the last word', () => {
  it('is told without whom it is said to', () => {
    const theirs = answer({ text: '@Me which day suits you?', time: minutesAgo(60) });
    expect(read([mine, theirs])[0]?.last.text).toBe('which day suits you?');
    const ours = sighting('12', 'me', { parent: '11', text: '@ada Friday.', time: minutesAgo(30) });
    expect(read([mine, theirs, ours])[0]?.last.text).toBe('Friday.');
  });
});

describe('what the account said to them', () => {
  const theirs = sighting('11', 'ada', { parent: '10', time: minutesAgo(80 * 60) });
  const said = (id: string, minutes: number, text: string, more: Partial<Sighting> = {}) =>
    sighting(id, 'me', { parent: '11', time: minutesAgo(minutes), text, ...more });

  it('is told with what it does, and whether they came back to it', () => {
    const page = [
      mine,
      theirs,
      said('12', 70 * 60, 'It is in https://example.org/list?'),
      said('13', 70 * 60 - 5, 'Which kettle do you have?'),
      sighting('14', 'ada', { parent: '13', time: minutesAgo(60 * 60) }),
      said('15', 50 * 60, 'Thanks!', { parent: '14' }),
      said('16', 20 * 60, 'The lid comes off 🫖', { parent: '15' }),
    ];
    const [view] = read(page);
    // Five minutes are one breath, thirty hours are not.
    expect(view?.tries).toEqual([
      {
        post: '13',
        at: minutesAgo(70 * 60 - 5),
        form: 'asks',
        asks: true,
        promotes: false,
        length: 25,
        answered: true,
      },
      {
        post: '15',
        at: minutesAgo(50 * 60),
        form: 'thanks',
        asks: false,
        promotes: false,
        length: 7,
        answered: false,
      },
      {
        post: '16',
        at: minutesAgo(20 * 60),
        form: 'answers',
        asks: false,
        promotes: false,
        length: 19,
        answered: false,
      },
    ]);
  });

  it('gives where there is a link in it, and is unknown where replies are hidden', () => {
    const last = said('12', 60, 'Is https://example.org/list the one?', {
      replies: { count: 2, shown: [], by: null },
    });
    expect(read([mine, theirs, last])[0]?.tries).toMatchObject([
      { form: 'gives', asks: true, answered: null },
    ]);
  });

  it('leaves out what nobody knows the time or the words of', () => {
    const page = [mine, theirs, said('12', 60, ''), said('13', 50, 'Yes', { time: undefined })];
    expect(read(page)[0]?.tries).toEqual([]);
  });
});

describe('whose turn it is', () => {
  it('is yours when the last word is theirs', () => {
    const [view] = read([mine, answer()]);
    expect(brief(read([mine, answer()]))).toEqual([['ada', '11', 'yours', null]]);
    expect(codes(view)).toEqual(['repliedToYou']);
    expect(view?.waitingSince).toBe(minutesAgo(60));
    expect(view?.posts).toEqual(['10', '11']);
  });

  it('is theirs once the account has answered', () => {
    const reply = sighting('12', 'ME', { parent: '11', time: minutesAgo(5) });
    expect(brief(read([mine, answer({ replies: { count: 1, shown: ['12'], by: null } }), reply]))).toEqual([
      ['ada', '12', 'theirs', null],
    ]);
  });

  it('knows the account by any of its ids and never by its name', () => {
    const named = sighting('12', 'someone', { parent: '11', author: { key: 'someone', name: 'Me Myself' } });
    expect(brief(read([mine, answer(), named]))).toEqual([['ada', '11', 'yours', null]]);
    const numbered = sighting('12', '42', { parent: '11', time: minutesAgo(1) });
    expect(brief(read([mine, answer(), numbered]))).toEqual([['ada', '12', 'theirs', null]]);
  });

  it('counts waiting from the oldest unanswered word', () => {
    const more = sighting('13', 'ada', { parent: '11', time: minutesAgo(10) });
    const [view] = read([mine, answer({ replies: { count: 1, shown: ['13'], by: null } }), more]);
    expect(view?.last.ids).toEqual(['13']);
    expect(view?.waitingSince).toBe(minutesAgo(60));
  });

  it('is nobody’s after a soft closer', () => {
    for (const text of ['👍', 'Thanks!', 'will do', 'Vielen Dank für die Antwort 🙏', '谢谢'])
      expect(brief(read([mine, answer({ text })])), text).toEqual([['ada', '11', 'nobody', null]]);
    const sticker = answer({ text: '', media: 'sticker' });
    expect(brief(read([mine, sticker]))).toEqual([['ada', '11', 'nobody', null]]);
  });

  it('takes a closer with a question for a question, also when the question came just before', () => {
    expect(read([mine, answer({ text: 'Thanks! When does it open?' })])[0]?.turn).toBe('yours');
    const question = answer({
      text: 'When does it open?',
      replies: { count: 1, shown: ['13'], by: null },
    });
    const thanks = sighting('13', 'ada', { parent: '11', text: 'Thanks!', time: minutesAgo(50) });
    expect(read([mine, question, thanks])[0]?.turn).toBe('yours');
  });

  it('is unknown, leaning yours, where replies are hidden', () => {
    const [view] = read([mine, answer({ replies: { count: 2, shown: [], by: null } })]);
    expect([view?.turn, view?.leaning]).toEqual(['unknown', 'yours']);
    expect(view?.because).toContainEqual({ code: 'repliesHidden', value: 2 });
  });

  it('leans theirs where the collapsed thread names the account', () => {
    const by = { key: 'me', name: 'Me Myself' };
    const [view] = read([mine, comment('11', 'ada', { replies: { count: 1, shown: [], by } })]);
    expect([view?.turn, view?.leaning]).toEqual(['unknown', 'theirs']);
    expect(view?.because).toContainEqual({ code: 'replierNamed', value: 'Me Myself' });
  });

  it('counts a named replier as taking part, though no answer is shown', () => {
    const root = sighting('20', 'ada');
    const theirs = { count: 4, shown: [], by: { key: 'me', name: null } };
    expect(brief(read([root, comment('21', 'ada', { parent: '20', replies: theirs })]))).toEqual([
      ['ada', '21', 'unknown', 'theirs'],
    ]);
    const ours = { count: 4, shown: [], by: { key: 'ada', name: null } };
    expect(brief(read([mine, comment('21', 'me', { replies: ours })]))).toEqual([
      ['ada', '21', 'unknown', 'yours'],
    ]);
  });

  it('is unknown after a word of the account that has replies which are not shown', () => {
    const root = sighting('20', 'ada');
    const own = sighting('21', 'me', { parent: '20', kind: 'comment' });
    const hidden = (replies: Sighting['replies']) => brief(read([root, { ...own, replies }]));
    expect(hidden({ count: 0, shown: [], by: null })).toEqual([['ada', '21', 'theirs', null]]);
    expect(hidden({ count: 2, shown: [], by: null })).toEqual([['ada', '21', 'unknown', null]]);
    expect(hidden({ count: 2, shown: [], by: { key: 'ada', name: null } })).toEqual([
      ['ada', '21', 'unknown', 'yours'],
    ]);
  });

  it('is unknown, leaning yours, where the page does not say whether there are replies', () => {
    expect(brief(read([sighting('11', 'ada', { parent: '?', to: ['me'], replies: undefined })]))).toEqual([
      ['ada', '11', 'unknown', 'yours'],
    ]);
  });

  it('sharpens when a later page shows more', () => {
    const notified = sighting('11', 'ada', { parent: '?', to: ['me'], replies: undefined });
    const seen = foldPosts([], [notified]);
    const later = foldPosts(seen, [mine, answer({ seenAt: NOW + 1 })]);
    expect(brief(conversations(later, me, rules))).toEqual([['ada', '11', 'yours', null]]);
  });
});

describe('what is a conversation', () => {
  it('is neither a self-thread nor an advertisement nor a repost nor other people’s talk', () => {
    const self = sighting('12', 'me', { parent: '10' });
    const ad = answer({ promoted: true });
    const repost = sighting('14', 'ada', { kind: 'repost', quotes: null, mentions: ['me'] });
    const strangers = [sighting('30', 'bo'), sighting('31', 'cy', { parent: '30' })];
    expect(read([mine, self, ad, repost, ...strangers])).toEqual([]);
  });

  it('begins with a mention, a quote or a brand name', () => {
    expect(codes(read([sighting('40', 'ada', { mentions: ['ME'] })])[0])).toEqual(['mentionedYou']);
    const quotes = { id: '10', author: { key: 'me', name: null } };
    expect(codes(read([sighting('41', 'ada', { kind: 'quote', quotes })])[0])).toEqual(['quotedYou']);
    const brand = sighting('42', 'ada', { text: 'Is Tidewater down?' });
    expect(codes(read([brand], { brandNames: ['tidewater'] })[0])).toEqual(['mentionedYou', 'asksQuestion']);
    expect(read([brand])).toEqual([]);
  });

  it('keeps a mention and the reply to it in one conversation', () => {
    const root = sighting('40', 'ada', { mentions: ['me'], replies: { count: 1, shown: ['41'], by: null } });
    const reply = sighting('41', 'me', { parent: '40', time: minutesAgo(5) });
    expect(brief(read([root, reply]))).toEqual([['ada', '41', 'theirs', null]]);
  });

  it('is one per person', () => {
    const views = read([mine, answer(), sighting('12', 'bo', { parent: '10', time: minutesAgo(20) })]);
    expect(brief(views)).toEqual([
      ['ada', '11', 'yours', null],
      ['bo', '12', 'yours', null],
    ]);
  });

  it('leaves a reply that names somebody else to them', () => {
    const own = comment('11', 'me', { parent: '9' });
    const root = sighting('9', 'ada');
    const aside = comment('12', 'bo', { parent: '11', to: ['ada'] });
    expect(brief(read([root, own, aside]))).toEqual([['ada', '11', 'theirs', null]]);
  });

  it('answers everybody in a flat comment thread unless somebody is named', () => {
    const thread = [
      comment('11', 'ada', { time: minutesAgo(50), replies: { count: 3, shown: [], by: null } }),
      comment('12', 'me', { parent: '11', time: minutesAgo(40) }),
      comment('13', 'bo', { parent: '11', time: minutesAgo(30) }),
    ];
    const all = comment('14', 'me', { parent: '11', time: minutesAgo(20) });
    expect(brief(read([mine, ...thread, all]))).toEqual([
      ['ada', '14', 'theirs', null],
      ['bo', '14', 'theirs', null],
    ]);
    const named = { ...all, to: ['ada'] };
    expect(brief(read([mine, ...thread, named]))).toContainEqual(['bo', '13', 'yours', null]);
  });

  it('takes the answer of a colleague for an answer', () => {
    const colleagues = [{ ...me, key: 'brandhelp', ids: [] }];
    const reply = sighting('12', 'BrandHelp', { parent: '11', time: minutesAgo(5) });
    expect(brief(read([mine, answer(), reply], { colleagues }))).toEqual([['ada', '12', 'theirs', null]]);
  });

  it('marks as history what was old when first seen, and only that', () => {
    const old = answer({ time: minutesAgo(60 * 24 * 15) });
    expect(read([mine, old])[0]).toMatchObject({ turn: 'yours', history: true });
    const seenInTime = { ...old, seenAt: minutesAgo(60 * 24 * 10) };
    expect(read([mine, old, seenInTime])[0]?.history).toBe(false);
  });
});

describe('broken and hostile posts', () => {
  it('survives cycles of parents, posts that are their own parent, and a chain of thousands', () => {
    const cycle = [
      sighting('1', 'ada', { parent: '2' }),
      sighting('2', 'me', { parent: '1' }),
      sighting('3', 'bo', { parent: '3' }),
    ];
    expect(() => read(cycle)).not.toThrow();
    const chain = Array.from({ length: 3000 }, (_, n) =>
      sighting(`${n + 1}`, n % 2 ? 'ada' : 'me', { parent: n ? `${n}` : null }),
    );
    expect(() => read(chain)).not.toThrow();
  });

  it('gives the same conversations in any order of posts', () => {
    const posts = [
      mine,
      answer(),
      sighting('12', 'me', { parent: '11' }),
      comment('15', 'bo'),
      comment('16', 'me'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(posts, { minLength: posts.length }), (shuffled) => {
        expect(read(shuffled)).toEqual(read(posts));
      }),
    );
  });
});

describe('what concerns the account', () => {
  it('is its own posts, its conversations and what they hang under, and nothing else', () => {
    const page = [
      sighting('1', 'ada'),
      sighting('2', 'me', { parent: '1' }),
      sighting('3', 'bo', { parent: '1' }),
      sighting('4', 'cy'),
      sighting('5', 'me'),
      sighting('6', 'dora', { mentions: ['me'], promoted: true }),
    ];
    expect(concerning(page, me, rules).map((s) => s.ids[0])).toEqual(['1', '2', '5']);
  });
});
