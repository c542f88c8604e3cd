import type { DueWords } from './dueWords.ts';
import { DAY, HOUR, MINUTE, MONTH, WEEK } from './units.ts';

/** When, in German. */
export const de: DueWords = {
  days: [
    ['übermorgen', 2],
    // “heute Morgen”, “Freitag Morgen”, “guten Morgen” are mornings.
    ['(?<!(?:heute|guten|am|jeden|diesen|tag|woch|abend) )morgen', 1],
    ['heute', 0],
  ],
  nextWeek: 'nächste[rn]? woche|kommende[rn]? woche',
  endOfWeek: 'diese[rn]? woche|ende der woche|(?:am|übers) wochenende',
  endOfMonth: 'diesen monat|monatsende|ende des monats',
  nextMonth: 'nächsten monat|kommenden monat',
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
  months: [
    'januar|jänner',
    'februar',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  inMonth: 'im|bis|anfang|mitte|ende',
  within: 'in|innerhalb von|binnen',
  numbers: {
    einer: 1,
    einem: 1,
    zwei: 2,
    drei: 3,
    'ein paar': 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    zehn: 10,
  },
  units: { minuten: MINUTE, 'stunden?': HOUR, 'tag(?:en?)?': DAY, 'wochen?': WEEK, 'monat(?:en?)?': MONTH },
  at: 'um|bis|gegen',
  monthFirst: false,
};
