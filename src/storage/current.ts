import { RULES_VERSION } from '../core/conversation.ts';
import { change } from './db.ts';
import type { Rules } from './rules.ts';
import type { Database, Reading, Writing } from './schema.ts';

/** Whether what is stored follows these rules and this version of them. */
export async function isCurrent(tx: Reading, rules: Rules): Promise<boolean> {
  return (await tx.objectStore('meta').get('rules'))?.value === spelled(rules);
}

/** Notes that everything that is stored follows these rules from now on. */
export async function noteCurrent(tx: Writing, rules: Rules): Promise<void> {
  await tx.objectStore('meta').put({ name: 'rules', value: spelled(rules) });
}

/**
 * As `change`, where a part of what is stored is brought in line: by the rules that the rest of it follows, so that all of it
 * follows the same ones, also where the user has changed the settings since they were read.
 *
 * @param rules today's, where nothing is stored yet, or what is there is to be worked out anew by this version anyway
 * @param work is given the rules to go by
 */
export function changeInLine<T>(
  db: Database,
  rules: Rules,
  work: (tx: Writing, rules: Rules) => Promise<T>,
  durability?: IDBTransactionDurability,
): Promise<T> {
  return change(db, async (tx) => work(tx, (await followed(tx)) ?? rules), durability);
}

/** The rules that everything stored follows; `null` where there are none, or those of another version. */
async function followed(tx: Reading): Promise<Rules | null> {
  const row = await tx.objectStore('meta').get('rules');
  if (row?.name !== 'rules') return null;
  const [version, rules] = JSON.parse(row.value) as [number, Rules];
  return version === RULES_VERSION ? rules : null;
}

function spelled(rules: Rules): string {
  return JSON.stringify([RULES_VERSION, rules]);
}
