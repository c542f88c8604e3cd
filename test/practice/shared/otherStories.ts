import { DAY, HOUR, type Story } from './story.ts';

/** Long, hidden, strange and old ones, and what is nobody’s business. */
export const OTHER_STORIES: Story[] = [
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
