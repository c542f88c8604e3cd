import type { DueWords } from './dueWords.ts';
import { DAY, HOUR, MINUTE, MONTH, WEEK } from './units.ts';

/** When, in French. */
export const fr: DueWords = {
  days: [
    ['après-demain|après demain', 2],
    ['demain', 1],
    ["aujourd['’]hui|ce soir|cet après-midi", 0],
  ],
  nextWeek: 'la semaine prochaine',
  endOfWeek: 'cette semaine|fin de semaine|ce week-end|ce weekend',
  endOfMonth: 'ce mois-ci|fin du mois|fin de mois',
  nextMonth: 'le mois prochain',
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  months: [
    'janvier',
    'février|fevrier',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août|aout',
    'septembre',
    'octobre',
    'novembre',
    'décembre|decembre',
  ],
  inMonth: "en|pour|d['’]ici|avant|fin|début|mi",
  within: "dans|sous|d['’]ici",
  numbers: { un: 1, une: 1, deux: 2, trois: 3, quelques: 3, quatre: 4, cinq: 5, six: 6, sept: 7, dix: 10 },
  units: { minutes: MINUTE, 'heures?': HOUR, 'jours?': DAY, 'semaines?': WEEK, mois: MONTH },
  at: 'à|avant|vers',
  monthFirst: false,
};
