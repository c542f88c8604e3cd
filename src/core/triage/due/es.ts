import type { DueWords } from './dueWords.ts';
import { DAY, HOUR, MINUTE, MONTH, WEEK } from './units.ts';

/** When, in Spanish. */
export const es: DueWords = {
  days: [
    ['pasado mañana', 2],
    // “esta mañana”, “el viernes por la mañana” are mornings.
    ['(?<!(?:esta|la|buena) )mañana', 1],
    ['hoy|esta (?:noche|tarde|mañana)', 0],
  ],
  nextWeek: 'la próxima semana|la semana que viene|la semana próxima',
  endOfWeek: 'esta semana|(?:el )?fin de semana',
  endOfMonth: 'este mes|fin de mes|final de mes',
  nextMonth: 'el próximo mes|el mes que viene',
  weekdays: ['lunes', 'martes', 'miércoles|miercoles', 'jueves', 'viernes', 'sábado|sabado', 'domingo'],
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre|setiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  inMonth: 'en|para|antes de|a finales de|a principios de',
  within: 'en|dentro de',
  numbers: {
    un: 1,
    una: 1,
    dos: 2,
    tres: 3,
    'unos pocos': 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    diez: 10,
  },
  units: { 'minutos?': MINUTE, 'horas?': HOUR, 'días?|dias?': DAY, 'semanas?': WEEK, 'mes(?:es)?': MONTH },
  at: 'a las|antes de las|sobre las',
  monthFirst: false,
};
