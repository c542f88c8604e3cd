import { addressee, type Boxes, composerOf } from '../composing.ts';
import type { Compose } from '../site.ts';
import { actionsOf } from './comment.ts';
import { all, isComment, own } from './dom.ts';
import { find } from './find.ts';
import { frameOf } from './frame.ts';
import { BUTTON, COMMENT_BUTTON, COMPOSER, UNNAMED_BUTTON } from './selectors.ts';
import { belowOf } from './thread.ts';

/** Comments are written below a post or in the dialog it opens, replies at the end of their thread. */
export function composeWith(read: Boxes['driver']['read']): Compose {
  const driver = { find, read };
  return {
    open(post) {
      const button = isComment(post) ? replyButton(post) : own(post, COMMENT_BUTTON)[0]?.closest(BUTTON);
      if (!(button instanceof HTMLElement)) return false;
      button.click();
      return true;
    },
    find: (post, page) =>
      composerOf(post, page, {
        driver,
        editors: (doc) => all(doc, COMPOSER).filter((editor) => editor instanceof HTMLElement),
        frameOf,
        isComment,
        answerable: (editor, comments) => {
          const thread = threadAround(editor, comments);
          // A post with a single comment looks like a thread; its own box is addressed to nobody.
          return addressee(editor, thread, { driver }, page) ? thread : [];
        },
      }),
  };
}

/** The comments of the thread at whose end the box stands; none where it stands below all threads. */
function threadAround(editor: Element, comments: readonly Element[]): readonly Element[] {
  const first = comments.findIndex((comment) => belowOf(comment).some((part) => part.contains(editor)));
  return first < 0 ? [] : comments.slice(first);
}

/** Reply comes after Like and, unlike it, has no label; where it stands alone it may be something else. */
function replyButton(comment: Element): Element | undefined {
  const actions = actionsOf(comment);
  const buttons = actions ? all(actions, BUTTON) : [];
  const last = buttons.at(-1);
  return buttons.length > 1 && last?.matches(UNNAMED_BUTTON) ? last : undefined;
}
