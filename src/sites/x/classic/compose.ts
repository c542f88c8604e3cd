import { openOnes, precedes, share } from '../../composing.ts';
import type { Compose, Page } from '../../site.ts';
import { own } from './own.ts';
import { find, read } from './read.ts';
import * as S from './selectors.ts';

/** Replies are written in a modal over the page, or in the box below the post that the page is about. */
export const compose: Compose = {
  open(post) {
    const button = own(post, S.REPLY);
    if (!(button instanceof HTMLElement)) return false;
    button.click();
    return true;
  },

  /** The post that is answered stands right above the editor, in the same modal or in the same list. */
  find(post, page) {
    const wanted = read(post, page);
    const posts = find(page.doc);
    for (const editor of editorsOn(page.doc)) {
      const dialog = editor.closest(S.DIALOG);
      if (!dialog && !editor.closest(S.INLINE_REPLY)) continue;
      const scope = dialog ?? editor.closest(S.LIST);
      const above = posts.findLast((card) => scope?.contains(card) && precedes(card, editor));
      if (above && isAnswered(above, dialog === null, page) && share(read(above, page), wanted))
        return { editor, proof: dialog ? 'dialog' : 'below the post' };
    }
    return null;
  },
};

/** The box in the page answers the post that the page is about and no other. */
function isAnswered(above: Element, inline: boolean, page: Page): boolean {
  return !inline || read(above, page)?.hint.focal === true;
}

function editorsOn(doc: Document): HTMLElement[] {
  const boxes = [...doc.querySelectorAll(S.COMPOSER)];
  const editors = boxes.map((box) => (box.matches(S.EDITABLE) ? box : box.querySelector(S.EDITABLE)));
  return openOnes([...new Set(editors)].filter((editor) => editor instanceof HTMLElement));
}
