import type { PriorityKind } from '../preferences.ts';
import type { SiteName } from '../sighting.ts';
import type { Kind } from '../triage/kind.ts';
import type { Call, ConversationView } from '../view.ts';

/** What somebody said to the account, with who and where it was. */
export interface Heard extends Call {
  site: SiteName;
  /** `site key`, `null` where no page showed a link to them. */
  person: string | null;
}

/** Kinds that are told apart here; the rest is `reply`. */
export type Group = Extract<PriorityKind, 'complaint' | 'question' | 'praise' | 'reply'>;
export const GROUPS: readonly Group[] = ['complaint', 'question', 'reply', 'praise'];

const BY_KIND: Partial<Record<Kind, Group>> = {
  complaint: 'complaint',
  question: 'question',
  request: 'question',
  buying: 'question',
  praise: 'praise',
};

/** Nobody waits for an answer to these. */
const CLOSED: readonly (Kind | null)[] = ['acknowledgement', 'spam'];

export function groupOf({ kind }: Call): Group {
  return (kind && BY_KIND[kind]) || 'reply';
}

/**
 * Everything that was said to the account since then and that asks for an answer.
 *
 * @param since ms
 */
export function heardSince(views: readonly ConversationView[], since: number): Heard[] {
  return views.flatMap(({ site, with: [who], calls }) =>
    calls
      .filter(({ at, kind }) => at >= since && !CLOSED.includes(kind))
      .map((call) => ({ ...call, site, person: who?.key ? `${site} ${who.key.toLowerCase()}` : null })),
  );
}
