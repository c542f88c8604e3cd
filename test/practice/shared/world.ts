import { ANSWERS, ANY_ANSWERS } from './answers.ts';
import { crowdOf, generatePosts } from './generate.ts';
import { makeId } from './ids.ts';
import {
  type Change,
  type Notice,
  type Person,
  type Post,
  type SiteName,
  type WorldState,
  YOU,
} from './model.ts';
import { peopleOf } from './people.ts';
import { tellNotices, tellStories } from './tell.ts';

/** What somebody says; `by` is you and `parent` nothing unless told otherwise. */
export interface Saying {
  by?: string;
  text: string;
  parent?: string | null;
  quotes?: string | null;
  lang?: string;
}

/** How a partner answers: to which post (your newest one), who (whom that post answers), with which words (a script). */
export interface Answering {
  to?: string;
  by?: string;
  text?: string;
}

export interface Beginning {
  /** Moment to which the ages of the stories relate; the clock's time when left out. */
  born?: number;
  /** Milliseconds until a partner answers what you say to them, `null` for never. */
  answerAfter?: number | null;
}

/** One site's people and posts, in memory. The same beginning always tells the same stories. */
export interface World {
  state(): WorldState;
  /** Sees to it that at least `count` generated posts exist. */
  grow(count: number): void;
  say(saying: Saying): Post;
  /** A partner answers at once. Throws when there is no post to answer. */
  answer(answering?: Answering): Post;
  like(id: string, on: boolean): Post;
  handOn(id: string, on: boolean): Post;
  /** Begins anew; open tabs are told. */
  reset(beginning?: Beginning): void;
  /** Calls `told` after every change; the answer stops that. */
  listen(told: (change: Change) => void): () => void;
  /** Calls off answers that are still to come. */
  close(): void;
}

const SEED = 7;
/** Order numbers of posts that are said while the world runs begin here, above all that were there before. */
const SAID = 2_000_000;

/** Makes the world of one site. `clock` gives the time in milliseconds. */
export function createWorld(site: SiteName, clock: () => number = Date.now, first: Beginning = {}): World {
  const listeners = new Set<(change: Change) => void>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const people: Person[] = [...peopleOf(site), ...crowdOf(site)];
  let posts: Post[] = [];
  let notices: Notice[] = [];
  let born = 0;
  let version = 0;
  let answerAfter: number | null = null;
  let grown = 0;
  let said = 0;
  const answered = new Map<string, number>();

  const find = (id: string): Post => {
    const post = posts.find((candidate) => candidate.id === id);
    if (!post) throw new Error(`There is no post ${id} on ${site}`);
    return post;
  };

  const tell = (changed: Post[], reset?: true) => {
    version += 1;
    for (const told of listeners) told({ version, posts: changed, ...(reset && { reset }) });
  };

  const begin = (beginning: Beginning) => {
    close();
    born = beginning.born ?? clock();
    answerAfter = beginning.answerAfter === undefined ? 6_000 : beginning.answerAfter;
    posts = tellStories(site, born);
    notices = tellNotices(posts, born);
    grown = 0;
    said = 0;
    answered.clear();
  };

  const close = () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };

  const say = ({ by = YOU, text, parent = null, quotes = null, lang }: Saying): Post => {
    if (parent !== null) find(parent);
    said += 1;
    const time = clock();
    const author = people.find((person) => person.id === by);
    if (!author) throw new Error(`There is nobody called ${by}`);
    const story = parent === null ? null : find(parent).story;
    const post: Post = {
      id: makeId[site](time, SAID + said),
      by,
      time,
      text,
      lang: lang ?? author.lang,
      parent,
      quotes,
      reposts: null,
      promoted: false,
      collapsed: false,
      media: null,
      likes: 0,
      liked: false,
      handedOn: null,
      story,
    };
    posts.push(post);
    tell([post]);
    if (by === YOU && parent !== null && find(parent).by !== YOU) answerLater(post.id);
    return post;
  };

  const answerLater = (to: string) => {
    if (answerAfter === null || !script(partnerOf(to))) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      answer({ to });
    }, answerAfter);
    timers.add(timer);
  };

  const partnerOf = (to: string): string => {
    const { parent, by } = find(to);
    if (by !== YOU) return by;
    const partner = parent === null ? 'mara' : find(parent).by;
    return partner === YOU ? 'mara' : partner;
  };

  const script = (by: string): string | undefined => (ANSWERS[by] ?? ANY_ANSWERS)[answered.get(by) ?? 0];

  const answer = ({ to, by, text }: Answering = {}): Post => {
    const target = to ?? posts.findLast((post) => post.by === YOU)?.id;
    if (target === undefined) throw new Error('You have not said anything yet');
    const partner = by ?? partnerOf(target);
    const words = text ?? script(partner) ?? 'And what do you think?';
    answered.set(partner, (answered.get(partner) ?? 0) + 1);
    return say({ by: partner, text: words, parent: target });
  };

  const like = (id: string, on: boolean): Post => {
    const post = find(id);
    if (post.liked !== on) post.likes += on ? 1 : -1;
    post.liked = on;
    tell([post]);
    return post;
  };

  const handOn = (id: string, on: boolean): Post => {
    const post = find(id);
    post.handedOn = on ? clock() : null;
    tell([post]);
    return post;
  };

  const grow = (count: number) => {
    if (count <= grown) return;
    const filling = generatePosts(site, born, SEED, count).slice(grown);
    grown = count;
    posts = [...filling, ...posts].sort((a, b) => a.time - b.time);
  };

  const listen = (told: (change: Change) => void) => {
    listeners.add(told);
    return () => void listeners.delete(told);
  };

  begin(first);
  return {
    state: () => ({ site, born, version, people, posts, notices }),
    grow,
    say,
    answer,
    like,
    handOn,
    listen,
    close,
    reset: (beginning = {}) => {
      begin(beginning);
      tell([], true);
    },
  };
}
