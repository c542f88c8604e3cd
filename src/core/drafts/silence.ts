import { asksQuestion } from '../closer.ts';
import { once } from '../once.ts';
import type { Triage } from '../triage/triage.ts';
import { words } from './words.ts';

const ADDRESS = once(
  () =>
    /https?:\/\/\S+|(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|co|tv|me|link|shop)(?:\/\S*)?/giu,
);
/** X puts pictures under an address of its own; support is sent many of those. */
const PICTURE = /^https?:\/\/(?:t\.co|pic\.)/iu;
const FEW = 6;

/** Whether the best reply is none: to acknowledgements, to spam, and to a bare link thrown in. */
export function isSilenceRight(text: string, { kind, spam }: Triage): boolean {
  return spam || kind === 'spam' || kind === 'acknowledgement' || isBareLink(text);
}

function isBareLink(text: string): boolean {
  const links = text.match(ADDRESS()) ?? [];
  if (links.every((link) => PICTURE.test(link)) || /@[\p{L}\p{N}_]/u.test(text) || asksQuestion(text))
    return false;
  return words(text.replace(ADDRESS(), ' ')).length < FEW;
}
