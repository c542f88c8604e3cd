import { all, isComment, isOnPage, one, own } from './dom.ts';
import { addressOf, profileOf } from './links.ts';
import { timeLineOf } from './moment.ts';
import { headingOf, linksIn } from './parts.ts';
import { EDIT_OR_DELETE } from './phrases.ts';
import { ARTICLE, BUTTON, COMMENT_LINK, MENU, UNIT, VIEWER_SIDE } from './selectors.ts';
import { nameIn } from './text.ts';

/**
 * The key by which links name the account, where something besides the name shows that a post or comment is its own:
 * a name alone never does, for people share names.
 */
export function ownKeyByEvidence(doc: Document, url: URL, name: string): string | null {
  return ownPost(doc, url, name) ?? ownComment(doc, url, name);
}

/** Only on one's own posts the audience in the line with the time is a button. */
function ownPost(doc: Document, url: URL, name: string): string | null {
  for (const post of [...all(doc, UNIT), ...all(doc, VIEWER_SIDE)]) {
    const link = linksIn(headingOf(post))[0];
    if (!link || nameIn(link) !== name || !isOnPage(post)) continue;
    const line = timeLineOf(post, url);
    const key = profileOf(addressOf(link, url));
    if (key && line && one(line, BUTTON)) return key;
  }
  return null;
}

/**
 * The menu of one's own comments ("Edit or delete this") is labelled as nobody else's on the page. A single comment
 * has nothing to differ from; then the words themselves have to be known.
 */
function ownComment(doc: Document, url: URL, name: string): string | null {
  const keys = new Set<string>();
  const mine = new Set<string>();
  const others = new Set<string>();
  for (const comment of all(doc, ARTICLE)) {
    if (!isComment(comment)) continue;
    const label = own(comment, MENU)[0]?.getAttribute('aria-label')?.trim().toLowerCase();
    const link = own(comment, COMMENT_LINK).find(
      (found) => nameIn(found) && profileOf(addressOf(found, url)),
    );
    const key = link && profileOf(addressOf(link, url));
    if (!label || !link || !key) continue;
    if (nameIn(link) === name) {
      keys.add(key);
      mine.add(label);
    } else others.add(label);
  }
  const [label = ''] = mine;
  const differs = others.size > 0 && !others.has(label);
  if (keys.size !== 1 || mine.size !== 1 || !(differs || EDIT_OR_DELETE.has(label))) return null;
  return [...keys][0] ?? null;
}
