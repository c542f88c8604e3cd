import type { ShownProfile } from '../core/profile.ts';
import type { Account, Sighting } from '../core/sighting.ts';
import { isOrphan } from '../messages/orphan.ts';
import { MOST_IDS, MOST_SIGHTINGS, type PageReport, type PageTold } from '../messages/protocol.ts';
import { MessageError } from '../messages/reply.ts';
import { send } from '../messages/send.ts';
import type { Life } from './life.ts';

/** What one pass has to say. */
export interface News {
  account: Account | null;
  sightings: readonly Sighting[];
  report: PageReport;
  profile?: ShownProfile | undefined;
}

/** Tells the worker what is new on the page, one message at a time, and hands on what it answers. */
export interface Teller {
  /** Sends what was not told before; nothing new, no message. */
  tell(news: News): void;
  /** Asks for the views of these posts again. */
  ask(account: Account | null, posts: readonly string[]): void;
}

/** @param account by all its names, where the worker knows it */
export type Hear = (posts: readonly string[], told: PageTold & { account?: Account | null }) => void;

/** A page that stays as it is still counts as visited: it is reported again after so many ms, when something moves. */
const REPORT_AGAIN = 10 * 60_000;
/** A worker that failed is left alone for so many ms, and each time it fails again for twice as long, up to a longest time. */
const [FIRST_REST, LONGEST_REST] = [1000, 10_000];

/**
 * Tells and hands on until `life` ends.
 *
 * @param again called when a worker that failed has rested: it wants to be told everything anew
 */
export function createTeller(hear: Hear, again: () => void, life: Life): Teller {
  /** first id → digest of what was last told of that post. */
  const told = new Map<string, number>();
  const waiting = new Map<string, Sighting>();
  let newest: News | null = null;
  let reported = '';
  let busy = false;
  let resting = false;
  let restTime = FIRST_REST;

  function tell(news: News): void {
    if (newest && newest.account?.key !== news.account?.key) waiting.clear();
    for (const sighting of news.sightings) {
      const name = nameOf(news.account, sighting);
      const content = digest(sighting);
      if (told.get(name) === content) continue;
      told.set(name, content);
      waiting.set(name, sighting);
    }
    const report = outlineOf(news);
    if (waiting.size === 0 && report === reported) return;
    reported = report;
    newest = news;
    void flush();
  }

  async function flush(): Promise<void> {
    if (busy || !newest || resting || life.signal.aborted) return;
    const { account, report, profile } = newest;
    // The worker drops what does not concern the account: a reply should come together with its parent.
    const batch = [...waiting].slice(0, MOST_SIGHTINGS);
    for (const [name] of batch) waiting.delete(name);
    if (waiting.size === 0) newest = null;
    busy = true;
    const sightings = batch.map(([, sighting]) => sighting);
    const answer = await answered(() => send('sightings', { account, sightings, report, profile }));
    busy = false;
    if (answer) {
      const posts = sightings.flatMap((sighting) => sighting.ids);
      hear(posts, answer);
    }
    void flush();
  }

  function ask(account: Account | null, posts: readonly string[]): void {
    if (posts.length === 0) return;
    const asked = posts.slice(0, MOST_IDS);
    void answered(() => send('views', { account, posts: asked })).then(
      (answer) => answer && hear(asked, answer),
    );
  }

  /**
   * What the worker answered; `null` when it could not, in which case it is told everything again later, or when nobody
   * wants to know any more: the site may have been switched off meanwhile.
   */
  async function answered<T>(sending: () => Promise<T>): Promise<T | null> {
    try {
      const answer = await sending();
      restTime = FIRST_REST;
      return isLeft() ? null : answer;
    } catch (error) {
      if (!(error instanceof MessageError)) throw error;
      // What the worker refuses to take will not be taken the next time either.
      if (!isLeft() && error.fault !== 'invalid') rest();
      return null;
    }
  }

  function isLeft(): boolean {
    if (!isOrphan()) return life.signal.aborted;
    // In a closed tab Firefox lets nothing be aborted any more, nor says so.
    life.abandon();
    return true;
  }

  function rest(): void {
    if (resting) return;
    resting = true;
    const end = () => {
      resting = false;
      reported = '';
      told.clear();
      again();
    };
    setTimeout(life.guard(end), restTime);
    restTime = Math.min(2 * restTime, LONGEST_REST);
  }

  return { tell, ask };
}

/** A new account on the same page is told everything again. */
function nameOf(account: Account | null, sighting: Sighting): string {
  return `${account?.key} ${sighting.ids[0]}`;
}

function outlineOf({ account, report, profile }: News): string {
  const { posts: _posts, seenAt, ...rest } = report;
  return JSON.stringify([account, profile, rest, Math.floor(seenAt / REPORT_AGAIN)]);
}

/** A number for what a sighting says: not where on the page or when, which differ from pass to pass. */
function digest(sighting: Sighting): number {
  const { order: _order, seenAt: _seenAt, about, ...content } = sighting;
  const text = JSON.stringify([content, about === undefined]);
  // FNV-1a, 32 bits twice over: enough for the posts of one document.
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let n = 0; n < text.length; n++) {
    low = Math.imul(low ^ text.charCodeAt(n), 0x01000193);
    high = Math.imul(high ^ low, 0x85ebca6b);
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}
