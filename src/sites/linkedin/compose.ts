import { type Boxes, composerOf } from '../composing.ts';
import type { Compose } from '../site.ts';
import * as ember from './ember/selectors.ts';
import { everywhere } from './page.ts';
import * as sdui from './sdui/selectors.ts';
import { DIALOG } from './selectors.ts';

const COMMENT = `${sdui.COMMENT}, ${ember.COMMENT}`;
const EDITOR = `${sdui.EDITOR}, ${ember.EDITOR}`;

/**
 * The box of a post stands above its comments, the box of a reply behind the thread.
 *
 * @param buttonOf the site's own button of a card that opens the box
 */
export function composeWith(
  driver: Boxes['driver'],
  buttonOf: (card: Element) => Element | null | undefined,
): Compose {
  return {
    open(post) {
      const button = buttonOf(post);
      if (!(button instanceof HTMLElement)) return false;
      button.click();
      return true;
    },
    find: (post, page) =>
      composerOf(post, page, {
        driver,
        editors: (doc) => everywhere(doc, EDITOR).filter((editor) => editor instanceof HTMLElement),
        frameOf,
        isComment: (card) => card.matches(COMMENT),
        answerable: (_, comments) => comments,
      }),
  };
}

/** The dialog, or the shadow root of the older screens. */
function frameOf(element: Element): Node | null {
  const root = element.getRootNode();
  return element.closest(DIALOG) ?? (root instanceof ShadowRoot ? root : null);
}
