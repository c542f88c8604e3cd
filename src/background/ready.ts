import { haveWords } from '../messages/ownWords.ts';
import { readSettings, reminderRules, type Settings, turnRules } from '../messages/settings.ts';
import { connect } from '../storage/db.ts';
import type { Rules } from '../storage/rules.ts';
import type { Database } from '../storage/schema.ts';
import { asFault, mended } from './full.ts';

/** A handle and nothing that matters: a worker that wakes anew opens it anew. */
const connection = connect();

/** What every handler begins with. */
export interface Ready {
  settings: Settings;
  rules: Rules;
  /** Works on the database; rejects with a `MessageError` that says what the user can do something about. */
  use<T>(work: (db: Database) => Promise<T>): Promise<T>;
}

export async function ready(): Promise<Ready> {
  const [settings] = await Promise.all([readSettings(), haveWords(), mended()]);
  return { settings, rules: rulesOf(settings), use };
}

/** What the settings say, as the database is kept by it. */
export function rulesOf(settings: Settings): Rules {
  const { accounts, on, tiers, priorities, openings, topics } = settings;
  const reminders = reminderRules(settings, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const queue = { on, tiers, priorities, work: reminders.work, openings };
  return { turns: { ...turnRules(settings), topics }, reminders, accounts, queue };
}

async function use<T>(work: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await connection.use(work);
  } catch (error) {
    throw await asFault(error);
  }
}
