/** Words in attributes and addresses that tell what something is, never who or what it is about. */
const STRUCTURE = new Set(
  (
    'urn li activity comment share ugcPost fsd member company in posts feed update highlightedUpdateUrn commentUrn ' +
    'replyUrn status photo photos video videos reel groups permalink php profile story fbid id set notifications home ' +
    'i web user p search hashtag explore people reply comment_id reply_comment_id'
  ).split(' '),
);

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Letters that are written from right to left, so that a scrambled line runs as the real one does. */
const RIGHT_TO_LEFT = 'אבגדהוזחטיכלמנסעפצקרשת';
const IS_RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Makes a scrambler: every run of letters and digits becomes another of the same length, the same one wherever it
 * stands; marks and spaces stay. Without the seed nobody can tell by trial what a word was.
 *
 * @param seed a secret of this one snapshot
 */
export function scrambler(seed: number): (text: string, keepStructure?: boolean) => string {
  const word = (found: string) => {
    const made = spell(found, seed);
    // By chance the same: then by another seed.
    return made.toLowerCase() === found.toLowerCase() ? spell(found, seed + 1) : made;
  };
  return (text, keepStructure = false) =>
    text.replace(WORD, (found) => (keepStructure && STRUCTURE.has(found) ? found : word(found)));
}

function spell(word: string, seed: number): string {
  let state = seed >>> 0;
  for (const letter of word.toLowerCase())
    state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  const next = (count: number) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return ((state ^ (state >>> 13)) >>> 0) % count;
  };
  let made = '';
  for (const unit of word.split('')) {
    const alphabet = IS_RIGHT_TO_LEFT.test(word) ? RIGHT_TO_LEFT : LETTERS;
    const letter = /\d/.test(unit) ? String(next(10)) : (alphabet[next(alphabet.length)] ?? 'x');
    made += /\p{Lu}/u.test(unit) ? letter.toUpperCase() : letter;
  }
  return made;
}
