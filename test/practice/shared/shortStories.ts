import { HOUR, type Story } from './story.ts';

/** Somebody says something to you, or you were the last to speak. */
export const SHORT_STORIES: Story[] = [
  {
    name: 'question',
    turn: 'yours',
    lines: [
      {
        name: 'release',
        by: 'you',
        ago: 5 * HOUR,
        text: 'Kettlefern 2.4 is out: shifts can now repeat every second week. What should we build next? #volunteers',
      },
      {
        by: 'mara',
        ago: 3 * HOUR,
        on: 'release',
        text: 'Looks useful! Can I print the plan for a team of five, or is that only in the big edition?',
      },
    ],
  },
  {
    name: 'complaint',
    turn: 'yours',
    lines: [
      {
        by: 'jonas',
        ago: 95,
        lang: 'de',
        text: '@[you] seit gestern bleibt unser Schichtplan leer, nur ein weißes Blatt. Das ist das dritte Mal in diesem Monat, so können wir nicht planen!',
      },
    ],
  },
  {
    name: 'thanks',
    turn: 'nobody',
    lines: [
      {
        name: 'search',
        by: 'ines',
        ago: 26 * HOUR,
        lang: 'es',
        text: '¿Alguien conoce una herramienta sencilla para repartir turnos entre voluntarios?',
      },
      {
        name: 'guide',
        by: 'you',
        ago: 25 * HOUR,
        on: 'search',
        lang: 'es',
        text: 'Hola Inés, aquí hay una guía corta con tres maneras, también sin ordenador: https://kettlefern.example/guia-turnos-voluntarios',
      },
      { by: 'ines', ago: 24 * HOUR, on: 'guide', lang: 'es', text: '¡Muchas gracias! 🙏' },
    ],
  },
  {
    name: 'emoji',
    turn: 'nobody',
    lines: [
      {
        name: 'photo',
        by: 'you',
        ago: 7 * HOUR,
        text: 'Saturday’s planning evening, on paper as it should be.',
        media: 'photo',
      },
      { by: 'pim', ago: 6.5 * HOUR, on: 'photo', lang: 'qme', text: '👩🏽‍🌾👍' },
    ],
  },
  {
    name: 'spokeLast',
    turn: 'theirs',
    lines: [
      {
        name: 'ask',
        by: 'claire',
        ago: 9 * HOUR,
        lang: 'fr',
        text: 'Comment prévenez-vous les bénévoles quand un créneau change au dernier moment ?',
      },
      {
        by: 'you',
        ago: 8 * HOUR,
        on: 'ask',
        lang: 'fr',
        text: 'Chez nous, un message à l’équipe du jour suffit. Vous êtes combien le samedi ?',
      },
    ],
  },
  {
    name: 'quote',
    turn: 'yours',
    lines: [
      {
        by: 'noa',
        ago: 2 * HOUR,
        lang: 'he',
        quotes: 'release',
        text: 'סוף סוף! אפשר גם לייצא את הסידור ללוח השנה?',
      },
    ],
  },
  {
    name: 'long',
    turn: 'yours',
    lines: [
      {
        by: 'pim',
        ago: 6 * HOUR,
        text: '@[you] we have run our soup kitchen on paper for eleven years and it worked, mostly because one person knew everything by heart. She moves away in spring. There are forty of us, some with a telephone, some without, two kitchens, one van, and nobody who likes computers. How would you begin, if the first evening should not frighten anybody, and if those without a telephone must find out at the latest on the day before?',
      },
    ],
  },
];
