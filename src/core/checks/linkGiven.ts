import { told } from '../told.ts';
import type { Check } from './finding.ts';

/** An address that this person already got from the user. */
export const linkGiven: Check = (text, { given = [], thread = [] }) => {
  const before = [...given, ...thread.filter((post) => post.mine).flatMap((post) => links(post.text))].map(
    plain,
  );
  const again = links(text).find((link) => before.includes(plain(link)));
  return again === undefined ? null : told('linkGiven', again);
};

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
