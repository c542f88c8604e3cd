import type { ConversationView } from '../../src/core/view.ts';
import type { PageReport } from '../../src/messages/protocol.ts';

export const HOUR = 60 * 60 * 1000;
/** The moment of every test, 2026-03-02T12:00:00Z. */
export const NOW = Date.UTC(2026, 2, 2, 12);

/** A conversation with Ada, whose question has waited for three hours. */
export function view(
  more: Partial<Omit<ConversationView, 'last'>> = {},
  last: Partial<ConversationView['last']> = {},
) {
  const ada = { key: 'ada', name: 'Ada Obi' };
  const made: ConversationView = {
    id: 'x me 2 ada',
    site: 'x',
    account: 'me',
    with: [ada],
    turn: 'yours',
    leaning: null,
    because: [{ code: 'repliedToYou' }, { code: 'asksQuestion' }],
    waitingSince: NOW - 3 * HOUR,
    silence: null,
    lags: [],
    calls: [],
    tries: [],
    history: false,
    kind: null,
    posts: ['1', '2'],
    spoke: false,
    apart: false,
    opening: null,
    owedScore: 0,
    calm: ['2'],
    decision: null,
    owed: null,
    priority: 'question',
    score: 80,
    lateAt: NOW + HOUR,
    ...more,
    last: {
      ids: ['2'],
      author: ada,
      mine: false,
      text: 'Does it work?',
      kind: 'reply',
      time: NOW - 3 * HOUR,
      url: null,
      ...last,
    },
  };
  return made;
}

export function report(more: Partial<PageReport> = {}): PageReport {
  return {
    page: 'post',
    driver: 'fake',
    state: 'ok',
    because: [],
    hidden: [],
    posts: 2,
    seenAt: NOW,
    ...more,
  };
}
