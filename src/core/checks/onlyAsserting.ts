import { asksQuestion } from '../closer.ts';
import { told } from '../told.ts';
import type { Check } from './finding.ts';

/** The user has told and told, and not asked anything in this conversation. To an open question the answer is enough. */
export const onlyAsserting: Check = (text, { text: theirs, thread = [] }) => {
  const mine = thread.filter((post) => post.mine);
  if (mine.length === 0 || asksQuestion(text) || asksQuestion(theirs)) return null;
  return mine.some((post) => asksQuestion(post.text)) ? null : told('onlyAsserting');
};
