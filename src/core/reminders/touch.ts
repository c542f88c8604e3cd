import type { Dealings, ReminderRules, Wanted } from './dealings.ts';
import { DAY } from './wall.ts';
import { intoWork } from './work.ts';

/**
 * Keep in touch with somebody the user has tagged, so many days after the last word of either side; whatever is seen of
 * them begins the days anew, and so does a reminder that the user has settled. Whom the user owes an answer is no matter of
 * keeping in touch.
 */
export function touches({ person, views, elsewhere, note, known }: Dealings, rules: ReminderRules): Wanted[] {
  const days = note && !note.gone ? note.tags.map((tag) => rules.touch[tag]) : [];
  const all = [...views, ...elsewhere];
  const newest = all.toSorted((a, b) => (b.last.time ?? 0) - (a.last.time ?? 0))[0];
  if (days.length === 0 || !newest || all.some((view) => view.turn === 'yours' && !view.history)) return [];
  // Of somebody met on several sites one is reminded once, where they were met last.
  if (!views.includes(newest)) return [];
  const settled = known.filter((row) => row.kind === 'touch' && row.state === 'done').map((row) => row.at);
  const since = Math.max(newest.last.time ?? 0, ...settled);
  if (since === 0) return [];
  return [
    {
      kind: 'touch',
      ids: [`touch ${person} ${since}`],
      due: intoWork(since + Math.min(...days) * DAY, rules.work),
      since,
      site: newest.site,
      account: newest.account,
      conversation: newest.id,
    },
  ];
}
