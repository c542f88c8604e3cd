import { statusLink } from '../page.ts';
import { own } from './own.ts';
import { STATUS_LINK, TIME } from './selectors.ts';

/** The link around the post's own time; on an edited post it ends in `/history`. */
export function timeLink(post: Element): { time: Element; link: Element } | undefined {
  const linkOf = (time: Element) => time.closest(STATUS_LINK);
  const time = own(post, TIME, (one) => statusLink(linkOf(one)?.getAttribute('href')) !== null);
  const link = time && linkOf(time);
  return time && link ? { time, link } : undefined;
}

/** Author and id in the first own link that matches, of one author's where one is given. */
export function statusIn(
  post: Element,
  selector: string,
  author?: string | null,
): { handle: string; id: string } | undefined {
  const link = own(post, selector, (a) => {
    const status = statusLink(a.getAttribute('href'));
    return status !== null && (!author || status.handle.toLowerCase() === author.toLowerCase());
  });
  return link ? (statusLink(link.getAttribute('href')) ?? undefined) : undefined;
}

/** A link to a post and to nothing further of it. */
const BARE = /\/status\/\d+\/?$/;

/** Whether no own link leads to the post itself, only to its pictures or numbers. */
export function lacksPermalink(post: Element): boolean {
  return !timeLink(post) && !own(post, STATUS_LINK, (a) => BARE.test(a.getAttribute('href') ?? ''));
}
