import { openOnes } from '../../composing.ts';
import type { Compose } from '../../site.ts';
import { own } from './fields.ts';
import { read } from './read.ts';
import * as S from './selectors.ts';

/** Replies are written in a dialog whose address names the post; the dialog itself shows only its words. */
export const compose: Compose = {
  open(post) {
    const action = own(post, S.REPLY);
    const button = action?.matches(S.PRESSED) ? action : action?.querySelector(S.PRESSED);
    if (!(button instanceof HTMLElement)) return false;
    button.click();
    return true;
  },

  find(post, page) {
    const answered = page.url.searchParams.get('in_reply_to');
    if (answered === null || !read(post, page)?.sighting.ids.includes(answered)) return null;
    const editors = [...page.doc.querySelectorAll<HTMLElement>(S.EDITABLE)];
    const editor = openOnes(editors).find((one) => one.closest(S.DIALOG));
    return editor ? { editor, proof: 'address' } : null;
  },
};
