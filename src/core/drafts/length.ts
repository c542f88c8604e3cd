import { once } from '../once.ts';
import type { SiteName } from '../sighting.ts';

/** Longest text that a site takes, and the longest draft unless the user's settings say otherwise. */
export const LIMITS: Record<SiteName, { most: number; usual: number }> = {
  x: { most: 280, usual: 240 },
  facebook: { most: 8000, usual: 400 },
  linkedin: { most: 1250, usual: 400 },
};

/** X counts every address as one of its own short links. It begins where a name begins, not in the midst of one. */
const ADDRESS = once(
  () =>
    /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}-]|[\p{L}\p{N}-]\.)(?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,}(?:\/\S*)?/giu,
);
const ADDRESS_LENGTH = 23;
const EMOJI = once(
  () => /\p{Emoji_Presentation}(?:\p{M}|\u200d\p{Emoji}|\p{Emoji_Modifier})*|\p{Emoji}\ufe0f/gu,
);

/** Characters that X counts once; all others count twice (docs.x.com, "Counting characters", configuration 3). */
const SINGLE = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

/** How long a text is in the units in which the site counts. */
export function lengthOn(site: SiteName, text: string): number {
  if (site !== 'x') return text.length;
  const normal = text.normalize('NFC');
  const addresses = normal.match(ADDRESS())?.length ?? 0;
  const rest = normal.replace(ADDRESS(), '');
  const emoji = rest.match(EMOJI())?.length ?? 0;
  let length = addresses * ADDRESS_LENGTH + emoji * 2;
  const plain = emoji === 0 ? rest : rest.replace(EMOJI(), '');
  for (const character of plain) length += weight(character.codePointAt(0) ?? 0);
  return length;
}

function weight(code: number): number {
  return SINGLE.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
}
