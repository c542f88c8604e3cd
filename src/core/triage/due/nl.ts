import type { DueWords } from './dueWords.ts';
import { DAY, HOUR, MINUTE, MONTH, WEEK } from './units.ts';

/** When, in Dutch. */
export const nl: DueWords = {
  days: [
    ['overmorgen', 2],
    // “vrijdag morgen”, “goede morgen” are mornings.
    ['(?<!(?:goede|dag) )morgen', 1],
    ['vandaag|vanavond|vanmiddag', 0],
  ],
  nextWeek: 'volgende week|komende week',
  endOfWeek: 'deze week|eind van de week|dit weekend|(?:in het|het) weekend',
  endOfMonth: 'deze maand|eind van de maand',
  nextMonth: 'volgende maand|komende maand',
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  inMonth: 'in|voor|begin|half|eind',
  within: 'over|binnen',
  numbers: {
    een: 1,
    één: 1,
    twee: 2,
    drie: 3,
    'een paar': 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    tien: 10,
  },
  units: {
    'minuten|minuut': MINUTE,
    uur: HOUR,
    'dag(?:en)?': DAY,
    'we(?:ek|ken)': WEEK,
    'maand(?:en)?': MONTH,
  },
  at: 'om|voor|rond',
  monthFirst: false,
};
