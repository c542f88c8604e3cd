import { told } from '../told.ts';
import type { Check, CheckContext } from './finding.ts';

/** An address that this person already got from the user. */
export const linkGiven: Check = (text, context) => {
  const again = alreadyGiven(links(text), context)[0];
  return again === undefined ? null : told('linkGiven', again);
};

/** Those of the addresses that this person already got, here or elsewhere. */
export function alreadyGiven(
  addresses: readonly string[],
  { given = [], thread = [] }: Pick<CheckContext, 'given' | 'thread'>,
): string[] {
  const said = thread.filter((post) => post.mine).flatMap((post) => links(post.text));
  const before = new Set([...given, ...said].map(plain));
  return addresses.filter((address) => before.has(plain(address)));
}

/** The addresses of the web in a text. */
export function links(text: string): string[] {
  return text.match(/https?:\/\/[^\s<>"”»]+[^\s<>"”».,;:!?)\]]/giu) ?? [];
}

/** The same page, however the address is written. */
function plain(link: string): string {
  return link
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/[#?]utm_.*$|#.*$/u, '')
    .replace(/\/$/u, '');
}
