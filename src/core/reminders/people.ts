import type { RowsOf } from '../keptRows.ts';
import { personOfConversation } from '../person.ts';

/** The people (`site key`) whose reminders may be different after these rows of the user's. */
export function peopleIn(made: RowsOf): Set<string> {
  switch (made.store) {
    case 'decisions':
      return new Set(made.rows.map(({ conversation }) => personOfConversation(conversation)));
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
