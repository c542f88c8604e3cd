import type { Decision } from '../decision.ts';
import type { Reminder } from '../reminder.ts';
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

/** The id of the decision that a reminder comes from; `undefined` for any that comes from none. */
export function decisionOf({ kind, id }: Pick<Reminder, 'kind' | 'id'>): string | undefined {
  return kind === 'snooze' || kind === 'recheck' ? id.slice(kind.length + 1) : undefined;
}

/**
 * The decision after its reminder was put off again, or put back: the conversation waits until then, too.
 *
 * @returns `null` where it is no decision to put off, or says so already
 */
export function movedWith(reminder: Reminder, decision: Decision): Decision | null {
  const open = reminder.state === 'waiting' || reminder.state === 'fired';
  if (reminder.kind !== 'snooze' || !open || decision.gone || decision.choice !== 'later') return null;
  const { until, untilReply, ...rest } = decision;
  const forever = reminder.due === NEVER;
  if (forever ? untilReply : until === reminder.due) return null;
  const at = Math.max(reminder.at, decision.at + 1);
  return { ...rest, at, ...(forever ? { untilReply: true as const } : { until: reminder.due }) };
}

/** A word of theirs wakes what waits for it, and settles what waits for a time: it is the user's turn again anyway. */
function laterDue(view: ConversationView, { post, at, until, untilReply }: Decision): number | null {
  if (isLast(view, post)) return until ?? (untilReply ? NEVER : null);
  return untilReply && !view.last.mine ? (view.last.time ?? at) : null;
}

function recheckDue(view: ConversationView, { post, recheck }: Decision): number | null {
  return recheck !== undefined && isLast(view, post) ? recheck : null;
}
