import type { Decision } from '../decision.ts';
import type { ConversationView } from '../view.ts';
import { type Dealings, NEVER, type Wanted } from './dealings.ts';
import { isLast } from './followUp.ts';

/** What the user put off or wants to look at again: at the time that was chosen, whatever the hour. */
export function decided({ views, decisions }: Dealings): Wanted[] {
  return views.flatMap((view) => {
    const decision = decisions.get(view.id);
    if (!decision) return [];
    const due = decision.choice === 'later' ? laterDue(view, decision) : recheckDue(view, decision);
    if (due === null) return [];
    const kind = decision.choice === 'later' ? 'snooze' : 'recheck';
    const { site, account, id: conversation } = view;
    const { at: since, post, note } = decision;
    return [
      {
        kind,
        ids: [`${kind} ${decision.id}`],
        due,
        since,
        site,
        account,
        conversation,
        post,
        ...(note && { words: note }),
      } satisfies Wanted,
    ];
  });
}

/** A word of theirs wakes what waits for it, and settles what waits for a time: it is the user's turn again anyway. */
function laterDue(view: ConversationView, { post, at, until, untilReply }: Decision): number | null {
  if (isLast(view, post)) return until ?? (untilReply ? NEVER : null);
  return untilReply && !view.last.mine ? (view.last.time ?? at) : null;
}

function recheckDue(view: ConversationView, { post, recheck }: Decision): number | null {
  return recheck !== undefined && isLast(view, post) ? recheck : null;
}
