import type { Turn } from '../../../src/core/view.ts';

/** One thing said in a story. `on` names the line it answers, `quotes` and `reposts` the one it hands on. */
export interface Line {
  name?: string;
  by: string;
  /** Minutes before the world was born. */
  ago: number;
  text?: string;
  lang?: string;
  on?: string;
  quotes?: string;
  reposts?: string;
  promoted?: true;
  collapsed?: true;
  media?: 'photo' | 'sticker';
}

/** A small conversation that is told on every site; `turn` is whose move it is once its page has been read. */
export interface Story {
  name: string;
  /** `null`: nothing here concerns you. */
  turn: Turn | null;
  lines: Line[];
}

const HOUR = 60;
const DAY = 24 * HOUR;

export const STORIES: Story[] = [
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
    name: 'collapsed',
    turn: 'unknown',
    lines: [
      {
        name: 'kitchen',
        by: 'you',
        ago: 2 * DAY,
        text: 'Which shift is the hardest to fill at your place?',
      },
      {
        name: 'night',
        by: 'omar',
        ago: 20 * HOUR,
        on: 'kitchen',
        lang: 'ar',
        text: 'وردية المساء دائمًا، هل عندكم فكرة؟',
      },
      {
        name: 'tea',
        by: 'mara',
        ago: 19 * HOUR,
        on: 'night',
        text: 'We pair newcomers with regulars and there is tea.',
        collapsed: true,
      },
      { by: 'omar', ago: 18 * HOUR, on: 'tea', lang: 'ar', text: 'فكرة جميلة، شكرًا', collapsed: true },
    ],
  },
  {
    name: 'advertisement',
    turn: null,
    lines: [
      {
        by: 'brand',
        ago: 3 * DAY,
        text: 'Spades that outlive their owners. Delivered by bicycle. https://brightbarrow.example/spades',
        promoted: true,
      },
    ],
  },
  { name: 'repost', turn: null, lines: [{ by: 'hana', ago: 4 * HOUR, reposts: 'release' }] },
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
    name: 'longThread',
    turn: 'yours',
    lines: [
      {
        name: 'tips',
        by: 'you',
        ago: 3 * DAY,
        text: 'Three things that made our rota calmer this year: fewer shifts, longer breaks, and one person who may say no.',
      },
      {
        name: 'side',
        by: 'pim',
        ago: 3 * DAY - 40,
        on: 'tips',
        lang: 'nl',
        text: 'Die derde kost bij ons de meeste moeite.',
      },
      {
        by: 'claire',
        ago: 3 * DAY - 50,
        on: 'side',
        lang: 'fr',
        text: '@[pim] pareil ici, surtout le dimanche.',
      },
      {
        name: 'r1',
        by: 'ravi',
        ago: 3 * DAY - 60,
        on: 'tips',
        lang: 'hi',
        text: 'लंबे ब्रेक कितने मिनट के होते हैं?',
      },
      {
        name: 'r2',
        by: 'you',
        ago: 3 * DAY - 90,
        on: 'r1',
        text: 'Thirty minutes, and nobody calls you during them.',
      },
      { name: 'r3', by: 'ravi', ago: 2 * DAY, on: 'r2', lang: 'hi', text: 'अच्छा है। और अगर कोई न आए तो?' },
      {
        name: 'r4',
        by: 'you',
        ago: 2 * DAY - 30,
        on: 'r3',
        text: 'Then the desk closes ten minutes early. Honestly.',
      },
      {
        name: 'r5',
        by: 'ravi',
        ago: 1 * DAY,
        on: 'r4',
        lang: 'hi',
        text: 'हमने आज यह आज़माया, सब लोग खुश थे।',
      },
      { name: 'r6', by: 'you', ago: 22 * HOUR, on: 'r5', text: 'That is lovely to hear. How many were you?' },
      {
        by: 'ravi',
        ago: 40,
        on: 'r6',
        lang: 'hi',
        text: 'हम नौ लोग थे। क्या आपके पास सूची का कोई नमूना है जो मैं बाँट सकूँ?',
      },
    ],
  },
  {
    name: 'ownThread',
    turn: null,
    lines: [
      { name: 'own1', by: 'you', ago: 30 * HOUR, text: 'A small story about a very long list. 1/3' },
      {
        name: 'own2',
        by: 'you',
        ago: 30 * HOUR - 1,
        on: 'own1',
        text: 'It had 214 names and one pencil. 2/3',
      },
      { by: 'you', ago: 30 * HOUR - 2, on: 'own2', text: 'The pencil is retired now. 3/3' },
    ],
  },
  {
    name: 'others',
    turn: null,
    lines: [
      {
        name: 'soup',
        by: 'pim',
        ago: 11 * HOUR,
        lang: 'nl',
        text: 'Vanavond linzensoep voor veertig mensen. Wie snijdt er uien?',
      },
      { by: 'mara', ago: 10 * HOUR, on: 'soup', text: 'I would if I were nearer! Save me the recipe?' },
      { by: 'hana', ago: 13 * HOUR, lang: 'ja', text: '', media: 'photo' },
    ],
  },
  {
    name: 'strange',
    turn: 'yours',
    lines: [
      {
        name: 'plain',
        by: 'you',
        ago: 15 * HOUR,
        text: 'Does anybody still send rotas by post? <b>Asking</b> & wondering.',
      },
      {
        by: 'kai',
        ago: 14 * HOUR,
        on: 'plain',
        text: 'We do \u202eyletelpmoc\u202c by p\u200bo\u200bst. Shall I send\u00a0you one? \u{1f1fa}\u{1f1f3}',
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
  {
    name: 'history',
    turn: 'yours',
    lines: [
      { name: 'old', by: 'you', ago: 40 * DAY, text: 'We moved the office into a greenhouse.' },
      {
        by: 'claire',
        ago: 39 * DAY,
        on: 'old',
        lang: 'fr',
        text: 'Magnifique ! Il n’y fait pas trop chaud ?',
      },
    ],
  },
];

/** What a person of the stories says next when you answer them, one line after the other, then nothing more. */
export const ANSWERS: Record<string, string[]> = {
  mara: ['Oh nice. And can two teams share one plan?', 'Thanks!'],
  jonas: ['Danke für die schnelle Antwort. Wann ist das behoben?', 'Läuft wieder, danke!'],
  ines: ['¿Y funciona también en el móvil?', '¡Gracias!'],
  claire: ['Nous sommes une douzaine. Avez-vous un modèle de message ?', 'Merci beaucoup !'],
  omar: ['هل يمكن تجربة ذلك مجانًا؟', 'شكرًا'],
  noa: ['ואיך מתחילים?', 'תודה!'],
  hana: ['それは無料で使えますか？', 'ありがとうございます'],
  ravi: ['क्या यह हिंदी में भी है?', 'धन्यवाद'],
  pim: ['Kan dat ook zonder account?', 'Dank je wel!'],
  kai: ['Shall I put a stamp on it?', 'ok'],
};
/** For people without a script of their own. */
export const ANY_ANSWERS = ['Interesting. Could you say more?', 'Thanks, that helps.'];
