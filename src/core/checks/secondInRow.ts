import { told } from '../told.ts';
import type { Check } from './finding.ts';

/** The user has already answered this post and they have not spoken since. */
export const secondInRow: Check = (_text, { text: theirs, thread = [] }) => {
  const at = thread.findLastIndex((post) => !post.mine && post.text === theirs);
  const since = at < 0 ? [] : thread.slice(at + 1);
  return since.some((post) => post.mine) && since.every((post) => post.mine) ? told('secondInRow') : null;
};
