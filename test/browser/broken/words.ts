const EMOJI = '👩‍👩‍👧‍👦 👨🏿‍🚀 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇺🇳 ❤️‍🔥';
const ZALGO = `Z${'\u0300\u0315\u031b'.repeat(40)}`;

/** Names that people have, and names that try to confuse. */
export const NAMES: readonly string[] = [
  'Ἀθηνᾶ Παπαδοπούλου',
  'Дарʼя Ѣ',
  'שָׁלוֹם',
  'عبد الله ﷽',
  'नमस्ते ज़ोया',
  'தமிழ்ச்செல்வி',
  'သီရိ',
  'ไม้เอก',
  '葛󠄀飾 𠮷野',
  '한글 ᄒᆞᆫ',
  'ქართული',
  'አማርኛ',
  '𝕱𝖗𝖆𝖐𝖙𝖚𝖗 ℌ𝔦',
  EMOJI,
  ZALGO,
  '\u202eesrever\u202c',
  '\u2067\u2068never closed',
  'p\u200ba\u200dy\u2060p\ufeffal',
  '__proto__',
];

/** Words that people say, and words that try to confuse. */
export const WORDS: readonly string[] = [
  ...NAMES,
  '\u202e?uoy era',
  'a\u0000b\u0007c',
  'x \ud83d y \udc00 z',
  '/bo/status/1 · 3h · 15 Replies',
  '\u200b',
];

/** More words than anybody says, 100 kB. */
export const LONG = 'ab 👩‍👩‍👧 ع '.repeat(7_500);

/** All of these, asked. */
export const QUESTIONS: readonly string[] = [...WORDS, LONG].map((words) => `${words} yes?`);
