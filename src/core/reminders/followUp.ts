import { named } from '../fold.ts';
import type { ConversationView } from '../view.ts';
import { type Dealings, type ReminderRules, rowUnder, type Wanted } from './dealings.ts';
import { patienceFor } from './rhythm.ts';
import { intoWork } from './work.ts';

/**
 * They are silent: one reminder, a second one if the user lets it pass, then it rests. Wanted where an answer can be
 * expected: a question was asked, or the user marked the person as one who matters. A second word of the user's since
 * theirs was the nudge; there is no reminder of a further one. Whatever the user decided about it ends it, too.
 */
export function followUps(dealings: Dealings, { work, followUp }: ReminderRules): Wanted[] {
  const { views, decisions, note, known, person } = dealings;
  const patience = patienceFor(
    views.flatMap((view) => view.lags),
    followUp,
  );
  const matters = Boolean(note?.star || note?.tags.some((tag) => tag === 'customer' || tag === 'prospect'));
  return views.flatMap((view) => {
    const { last, silence } = view;
    if (!silence || silence.nudged || last.time === null || view.turn !== 'theirs' || view.history) return [];
    if (!(silence.asks || matters) || isDecided(view, decisions)) return [];
    const ids = (which: 1 | 2) => idsOf(view, person, which);
    const wanted = (which: 1 | 2, due: number): Wanted => ({
      kind: 'followUp',
      ids: ids(which),
      due: intoWork(due, work),
      since: last.time ?? 0,
      site: view.site,
      account: view.account,
      conversation: view.id,
      post: named(view, last.ids[0] ?? ''),
    });
    const [first, second] = [rowUnder(known, ids(1)), rowUnder(known, ids(2))];
    const one = wanted(1, last.time + patience.first);
    if (first?.firedAt === undefined || first.state === 'done') return [one];
    const between = patience.second - patience.first;
    const two = wanted(2, Math.max(last.time + patience.second, first.firedAt + between));
    return second?.firedAt === undefined && second?.state !== 'done' ? [one, two] : [two];
  });
}

/** Whether the user has decided about the conversation as it stands. */
function isDecided(view: ConversationView, decisions: Dealings['decisions']): boolean {
  const decision = decisions.get(view.id);
  return decision !== undefined && isLast(view, decision.post);
}

/** Whether a post (`site:id`) is the last word of the conversation. */
export function isLast(view: ConversationView, post: string): boolean {
  return view.last.ids.some((id) => named(view, id) === post);
}

function idsOf(view: ConversationView, person: string, which: 1 | 2): Wanted['ids'] {
  const [first = '', ...others] = view.last.ids.map((id) => `followUp ${named(view, id)} ${person} ${which}`);
  return [first, ...others];
}
