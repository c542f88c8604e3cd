import { describe, expect, it } from 'vitest';
import { dueDate } from '../../../src/core/triage/due.ts';

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;
/** Wednesday, 4 March 2026, 10:00. */
const SAID = new Date(2026, 2, 4, 10).getTime();
const at = (month: number, day: number, hour = 18, year = 2026) =>
  new Date(year, month - 1, day, hour).getTime();

describe('due dates', () => {
  const dates: [string, string, number | null][] = [
    ['I’ll send it tomorrow at 11.', 'en', at(3, 5, 11)],
    ['by Friday', 'en', at(3, 6)],
    ['You will hear from us next week', 'en', at(3, 13)],
    ['We ship it in May', 'en', at(5, 31)],
    ['on March 14th', 'en', at(3, 14)],
    ['on 3/14 at 3 pm', 'en', at(3, 14, 15)],
    ['in 3 days', 'en', at(3, 7, 10)],
    ['in January', 'en', at(1, 31, 18, 2027)],
    ['I may look at it', 'en', null],
    ['tonight', 'en', at(3, 4)],
    ['Ich melde mich übermorgen.', 'de', at(3, 6)],
    ['bis 14.3.', 'de', at(3, 14)],
    ['in zwei Wochen', 'de', at(3, 18, 10)],
    ['morgen um 15 Uhr', 'de', at(3, 5, 15)],
    ['Lo mando el lunes', 'es', at(3, 9)],
    ['pasado mañana', 'es', at(3, 6)],
    ['d’ici la semaine prochaine', 'fr', at(3, 13)],
    ['je vous appelle demain à 15h', 'fr', at(3, 5, 15)],
    ['tra tre giorni', 'it', at(3, 7, 10)],
    ['entro venerdì', 'it', at(3, 6)],
    ['te mando na sexta', 'pt', at(3, 6)],
    ['até o fim do mês', 'pt', at(3, 31)],
    ['binnen twee dagen', 'nl', at(3, 6, 10)],
    ['volgende week', 'nl', at(3, 13)],
    ['Freitag Morgen', 'de', at(3, 6)],
    ['heute Morgen noch', 'de', at(3, 4)],
    ['Guten Morgen!', 'de', null],
    ['el viernes por la mañana', 'es', at(3, 6)],
    ['mañana por la mañana', 'es', at(3, 5)],
    ['esta mañana', 'es', at(3, 4)],
    ['vrijdag morgen', 'nl', at(3, 6)],
    ['Goede morgen!', 'nl', null],
    ['tomorrow', 'xx', null],
    ['on February 31', 'en', null],
  ];
  it.each(dates)('%s (%s)', (text, lang, due) => {
    expect(dueDate(text, SAID, lang, HERE)).toBe(due);
  });

  it('lie ahead, also in the evening', () => {
    const late = new Date(2026, 2, 4, 22, 30).getTime();
    expect(dueDate('today', late, 'en', HERE)).toBeGreaterThan(late);
    expect(dueDate('call me at 9', late, 'en', HERE)).toBeGreaterThan(late);
  });

  it('keep the hour over a change of the clocks, in whatever zone they are read', () => {
    // Friday, 27 March 2026, 10:00 in Berlin; the clocks go forward on Sunday.
    const said = Date.UTC(2026, 2, 27, 9);
    expect(dueDate('I’ll send it on Monday at 9:30', said, 'en', 'Europe/Berlin')).toBe(
      Date.UTC(2026, 2, 30, 7, 30),
    );
    expect(dueDate('I’ll send it on Monday at 9:30', said, 'en', 'America/New_York')).toBe(
      Date.UTC(2026, 2, 30, 13, 30),
    );
    expect(dueDate('tomorrow', Date.UTC(2026, 2, 27, 23, 30), 'en', 'Pacific/Auckland')).toBe(
      Date.UTC(2026, 2, 29, 5),
    );
  });
});
