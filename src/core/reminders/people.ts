import type { RowsOf } from '../keptRows.ts';

/** The people (`site key`) whose reminders may be different after these rows of the user's. */
export function peopleIn(made: RowsOf): Set<string> {
  switch (made.store) {
    case 'decisions':
      return new Set(made.rows.map(({ site, conversation }) => `${site} ${withWhom(conversation)}`));
    case 'promises':
      return new Set(made.rows.map((row) => row.person));
    case 'reminders':
      return new Set(made.rows.flatMap((row) => row.person ?? []));
    case 'people':
      return new Set(made.rows.map((row) => row.id));
    default:
      return new Set();
  }
}

/** With whom a conversation is, by the id of its view: what comes after site, account and thread. */
export function withWhom(conversation: string): string {
  return conversation.split(' ').slice(3).join(' ');
}
