import type { Read } from './hint.ts';

/**
 * Replies that a page lists flat after the comment they answer, told apart by nothing but an indent, get that comment
 * as their parent where its counter proves it: exactly as many indented cards follow it, before the next comment, as it
 * has replies. A list that is loaded or kept in part proves nothing.
 */
export function withFlatReplies(readings: readonly Read[]): Read[] {
  const answers = new Map<Read, string>();
  let above: Read | undefined;
  let run: Read[] = [];
  const settle = () => {
    const id = above?.sighting.ids[0];
    if (id && run.length > 0 && above?.sighting.replies?.count === run.length)
      for (const reply of run) answers.set(reply, id);
  };
  for (const reading of readings) {
    const { what, mayBeReply, thread } = reading.hint;
    if (what === 'comment' && mayBeReply && above && thread?.id === above.hint.thread?.id) {
      run.push(reading);
      continue;
    }
    settle();
    above = what === 'comment' && !mayBeReply ? reading : undefined;
    run = [];
  }
  settle();
  return readings.map((reading) => {
    const id = answers.get(reading);
    return id ? { ...reading, hint: { ...reading.hint, answers: id } } : reading;
  });
}
