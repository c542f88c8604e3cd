import type { Decision } from '../../core/decision.ts';
import type { PromiseState } from '../../core/promise.ts';
import { acted, type ReminderAct } from '../../core/reminders/act.ts';
import { decisionOf } from '../../core/reminders/decided.ts';
import { momentWords } from '../../messages/deciding.ts';
import { words } from '../../messages/words.ts';
import { keepUndoable, later } from '../kept.ts';
import type { Stock } from '../stock.ts';
import type { Row } from './rows.ts';

/** The decision that a row comes from; `undefined` where it comes from none. */
export function decisionIn({ reminder }: Row, decisions: readonly Decision[]): Decision | undefined {
  return reminder ? decisions.find(({ id }) => id === decisionOf(reminder)) : undefined;
}

/** There is nothing more to be reminded of: it is done, or the promise is kept. */
export function settle(stock: Stock, row: Row): Promise<void> {
  return row.reminder ? act(stock, row, { act: 'done' }, words('decided_reply')) : say(stock, row, 'done');
}

/** Comes back at another moment, ms; with it the conversation that was put off. */
export function putOff(stock: Stock, row: Row, until: number): Promise<void> {
  return act(stock, row, { act: 'later', until }, words('decided_until', momentWords(until, Date.now())));
}

/** What was put off waits again; what was to be looked at again rests for good. */
export function takeBack(stock: Stock, decision: Decision): Promise<void> {
  const { recheck: _, ...rest } = later(decision, {});
  const after: Decision = decision.choice === 'later' ? { ...rest, gone: true } : rest;
  return keepUndoable(stock, 'decisions', [{ before: decision, after }], words('undone'));
}

/** Whether a promise is one, and that it is kept. */
export async function say(
  stock: Stock,
  { promise }: Row,
  state: Exclude<PromiseState, 'offered'>,
): Promise<void> {
  if (!promise) return;
  const said = state === 'done' ? words('decided_reply') : words(`promise_${state}`, promise.words);
  await keepUndoable(stock, 'promises', [{ before: promise, after: later(promise, { state }) }], said);
}

async function act(stock: Stock, { reminder }: Row, deed: ReminderAct, said: string): Promise<void> {
  if (!reminder) return;
  const after = acted(reminder, deed, Date.now());
  await keepUndoable(stock, 'reminders', [{ before: reminder, after }], said);
}
