import type { Who } from './sighting.ts';

/** A word goes on here, so that what stood before was only its beginning. */
const GOES_ON = /^[\p{L}\p{N}_]/u;

/**
 * The words without the one they are said to, whom people and sites put before them: no part of what is said, and somebody
 * else the next time.
 */
export function withoutMention(words: string, who: Who): string {
  const rest = words.trimStart();
  const after = [who.name, who.key && `@${who.key}`].map((one) => one && behind(rest, one)).find(Boolean);
  return after ? withoutMention(after.replace(/^[,:]/, ''), who) : rest;
}

/** What stands behind a name at the beginning; `null` where it does not stand there, or nothing stands behind it. */
function behind(words: string, name: string): string | null {
  const rest = words.slice(name.length);
  const begins = words.slice(0, name.length).toLowerCase() === name.toLowerCase();
  return begins && rest.trim() !== '' && !GOES_ON.test(rest) ? rest : null;
}
