/** Words of addresses and ids that tell what something is, never who or what it is about. */
const STRUCTURE = new Set(
  (
    'https http www m com x twitter facebook linkedin ' +
    'urn li activity comment share ugcPost fsd member company in posts feed update highlightedUpdateUrn commentUrn ' +
    'replyUrn status photo photos video videos reel groups permalink php profile story fbid id set notifications home ' +
    'i web user p search hashtag explore people reply comment_id reply_comment_id compose messages messaging settings ' +
    'jobs watch mynetwork marketplace card focus MAIN FEED reshared resharedUpdate commentBox'
  ).split(' '),
);

/** The same where they are written together with what they tell of. */
const GLUED = /(expanded|replaceableComment(?:Tools)?|CommentComponentReference|FeedType)/;

const DIGITS = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Letters that are written from right to left, so that a scrambled line runs as the real one does. */
const RIGHT_TO_LEFT = 'אבגדהוזחטיכלמנסעפצקרשת';
const IS_RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/gu;
/** A run of whatever can be read, the bytes of an address (`%C3%A9`) and invisible letters among it. */
const WORD =
  /(?:%[\da-f]{2}|[\da-z]|[^\p{ASCII}\p{Z}\p{P}\p{Cc}\p{Cf}\p{M}☺🙂]|(?!\ufe0e|\ufe0f)\p{M}|[\u{e0000}-\u{e007f}])+/giu;
/** A name of a style has no such number, and no such letters. */
const IS_ID = /\d{5}|\P{ASCII}/u;
/** Shorter words tell nothing of anybody, and names of styles consist of them. */
const SHORTEST = 3;
/** Who an address belongs to: its first word, or the one behind a word for a kind of people. */
const OWNER =
  /^(?:\w+:\/\/[^/]*)?\/(?:(?:in|company|groups|user|people|hashtag|school|showcase)\/)?([^/?#]+)/;

/** Who is called by name in a text. */
const HANDLE = /@[\w.-]+/g;
/** Where a name of a part ends in whose it is. */
const OWNED = /(?<=UserAvatar-Container-).+/;

/** What scrambles the parts of one page. */
export interface Scrambler {
  /** Words that people read. */
  text(words: string): string;
  /** An id or an address: what it is can still be told, whose it is cannot. */
  address(value: string): string;
  /** A name that the site's makers gave to a part of the page; ids and people in it are scrambled. */
  name(value: string): string;
}

/**
 * Makes a scrambler: every run of letters and digits becomes another of the same length, the same one wherever it
 * stands; marks and spaces stay, and every emoji is the same one. What a word becomes is left to chance, so that nobody
 * can work out by trial what it was.
 *
 * @param addresses all addresses of the page, to know the people of whom it tells
 * @param words everything that is to be read on it
 * @param random gives a whole number from 0 to below `count` by chance
 */
export function scrambler(
  addresses: readonly string[],
  words: string,
  random: (count: number) => number,
): Scrambler {
  const made = new Map<string, string>();
  const owners = [
    ...addresses.flatMap((address) => OWNER.exec(address)?.[1] ?? []),
    ...(words.match(HANDLE) ?? []),
  ];
  const people = new Set(
    owners.flatMap((owner) => owner.toLowerCase().match(WORD) ?? []).filter((word) => !STRUCTURE.has(word)),
  );
  const scrambled = (found: string) => {
    const plain = found.toLowerCase();
    const name = `${found.length} ${plain}`;
    const other = made.get(name) ?? spell(found, random);
    made.set(name, other);
    return [...other]
      .map((letter, at) => (/\p{Lu}/u.test(found[at] ?? '') ? letter.toUpperCase() : letter))
      .join('');
  };
  const replaced = (value: string, keeps: (word: string) => boolean) =>
    value
      .replace(EMOJI, (emoji) => (emoji.length > 1 ? '🙂' : '☺'))
      .replace(WORD, (found) => (keeps(found) ? found : scrambled(found)));
  const text = (read: string) => replaced(read, () => false);
  return {
    text,
    address: (value) =>
      value
        .split(GLUED)
        .map((part, at) => (at % 2 === 1 ? part : replaced(part, (word) => STRUCTURE.has(word))))
        .join(''),
    name: (value) =>
      replaced(
        value.replace(OWNED, text),
        (word) => !IS_ID.test(word) && (word.length < SHORTEST || !people.has(word.toLowerCase())),
      ),
  };
}

/** Letters for letters and digits for digits, by chance, and never the same word again. */
function spell(word: string, random: (count: number) => number): string {
  const alphabet = IS_RIGHT_TO_LEFT.test(word) ? RIGHT_TO_LEFT : LETTERS;
  const units = word.toLowerCase().split('');
  const from = units.map((unit) => (/\d/.test(unit) ? DIGITS : alphabet));
  const other = from.map((signs) => signs[random(signs.length)] ?? 'x');
  const [first = '', signs = ''] = [units[0], from[0]];
  if (other.join('') === units.join('')) other[0] = signs[(signs.indexOf(first) + 1) % signs.length] ?? 'x';
  return other.join('');
}
