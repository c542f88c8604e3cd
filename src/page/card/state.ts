import { named } from '../../core/fold.ts';
import type { Inserted } from '../../core/replies.ts';
import type { Said } from '../../core/said.ts';
import { isDecided } from '../../core/standing.ts';
import type { CardTold, ModelNews, Picked } from '../../messages/protocol.ts';
import { MessageError } from '../../messages/reply.ts';
import type { Composer } from '../../sites/site.ts';
import { copy, insert, wordsIn } from '../insert.ts';
import { createAsking } from './asking.ts';
import { createDeciding, type Decided, type Keep } from './deciding.ts';
import type { Subject } from './scene.ts';
import { search } from './search.ts';
import { undo } from './undo.ts';

/** What the card says about what it just did; a key of the words `card_…`. */
export type Status =
  | 'inserted'
  | 'already'
  | 'copied'
  | 'refused'
  | 'noBox'
  | 'taken'
  | 'undone'
  | 'undoByHand';

export type CardState = ReturnType<typeof createState>;

/** What a card needs of the page around it. */
export interface Around {
  /** What is known, and drafts that follow what the user intends; `null` where nobody answers. */
  suggest(intention: string, pick: Picked | null): Promise<CardTold | null>;
  /** Has the user's own model write one more draft. */
  askModel(intention: string, told: (news: ModelNews) => void, signal: AbortSignal): void;
  /** The composer of the post, opened where it is not. */
  compose(): Promise<Composer | null>;
  keep: Keep;
  signal: AbortSignal;
}

const NOTHING_SAID: Said = { lines: [], met: 0, before: null };

/** What stands in the card at one moment. */
interface Now extends Decided, Omit<CardTold, 'said' | 'person'> {
  /** What was said, `null` until it is known. */
  said: Said | null;
  /** What was filled in: the text of a draft → the place of a blank → words. */
  given: Record<string, Record<number, string>>;
  intention: string;
  /** Which of the phrases found is pointed at. */
  active: number;
  status: Status | null;
  busy: boolean;
  /** The editor of the composer, once it was found. */
  editor: HTMLElement | null;
  /** What stood there before text was put in that can be taken back. */
  before: string | null;
}

/**
 * Everything one card shows and can do, for as long as it is open.
 *
 * @param draw called after every change
 */
export function createState(subject: Subject, around: Around, draw: () => void) {
  const { suggest, compose, keep, signal } = around;
  const who = subject.view?.with[0] ?? subject.post.sighting.author;
  const now: Now = {
    said: null,
    drafts: [],
    phrases: [],
    resources: [],
    later: [],
    workFrom: 0,
    panel: null,
    folded: null,
    decision: subject.view && isDecided(subject.view, Date.now()) ? subject.view.decision : null,
    person: null,
    model: null,
    picked: '',
    noting: null,
    noteBefore: null,
    fault: null,
    given: {},
    intention: '',
    active: 0,
    status: null,
    busy: false,
    editor: null,
    before: null,
  };

  function change(parts: Partial<Now>): void {
    Object.assign(now, parts);
    draw();
  }

  /** Whether the worker has told what is noted about the person. */
  let isKnown = false;

  async function ask(intention: string, pick: Picked | null = null): Promise<void> {
    const { person } = now;
    const answer = await suggest(intention, pick);
    isKnown ||= answer !== null;
    // What was noted meanwhile is newer.
    const told = answer && { ...answer, person: now.person === person ? answer.person : now.person };
    // What was typed meanwhile is asked for already.
    if (intention === now.intention) change(told ?? { said: now.said ?? NOTHING_SAID });
  }

  /** The phrases that a line beginning with a slash looks for; `null` for any other line. */
  const found = () => (now.intention.startsWith('/') ? search(now.phrases, now.intention.slice(1)) : null);

  let latest: Inserted | null = null;

  /** Tells the worker what was put in, or taken out again. */
  async function remember(reply: Inserted, gone: boolean): Promise<void> {
    latest = gone ? null : reply;
    try {
      await keep('inserted', { reply, gone });
    } catch (error) {
      if (!(error instanceof MessageError)) throw error;
      change({ fault: error.fault });
    }
  }

  /** What there is to remember; nothing of a post without an id. */
  function insertion(text: string, place: number | null): Inserted | null {
    const { site, ids, text: to = '' } = subject.post.sighting;
    const [id] = ids;
    if (id === undefined) return null;
    const kinds = now.drafts.map(({ kind }) => kind);
    const kind = place === null ? null : (kinds[place] ?? null);
    const conversation = subject.view?.id ?? null;
    return {
      post: named({ site }, id),
      conversation,
      to,
      text,
      kind,
      over: kind ? kinds.slice(0, place ?? 0) : [],
    };
  }

  /** @param place which of the drafts the user chose; `null` where there was no choice */
  async function put(text: string, place: number | null): Promise<void> {
    if (now.busy) return;
    change({ busy: true, status: null, before: null });
    const editor = (await compose())?.editor ?? null;
    const before = editor && wordsIn(editor);
    change({ editor, status: editor ? null : 'noBox' });
    const status = editor ? await insert(editor, text, signal) : now.status;
    change({ busy: false, status, before: status === 'inserted' ? before : null });
    const reply = status === 'inserted' ? insertion(text, place) : null;
    if (reply) await remember(reply, false);
  }

  const model = createAsking((told, until) => around.askModel(now.intention, told, until), signal, draw);
  const ready = ask('').then(() => {
    if (now.model?.auto) model.ask();
  });

  return {
    subject,
    who,
    now,
    model,
    found,
    ...createDeciding(subject, now, keep, change, () => ready.then(() => isKnown)),
    /** Resolves when the drafts are there. */
    ready,

    intend(intention: string): void {
      change({ intention, active: 0 });
      if (!found()) void ask(intention);
    },

    /** Points at the next or the previous one of the phrases found. */
    point(step: 1 | -1): void {
      const count = found()?.length ?? 0;
      change({ active: count === 0 ? 0 : (now.active + step + count) % count });
    },

    /** Makes a phrase or a piece of the library the first draft. */
    async pick(store: Picked['store'], id: string): Promise<void> {
      change({ intention: '', active: 0 });
      await ask('', { store, id });
    },

    /** Fills in one blank of a draft. */
    fill(draft: string, at: number, words: string): void {
      change({ given: { ...now.given, [draft]: { ...now.given[draft], [at]: words } } });
    },

    insert: put,

    /**
     * Puts in the best draft that needs nothing filled in.
     *
     * @returns whether there is one
     */
    async insertFirst(): Promise<boolean> {
      const best = now.drafts.find(({ blanks }) => blanks.length === 0);
      if (best) await put(best.text, null);
      return best !== undefined;
    },

    async copy(text: string): Promise<void> {
      change({ status: (await copy(text)) === 'copied' ? 'taken' : 'refused' });
    },

    async undo(): Promise<void> {
      const { editor, before } = now;
      if (!editor || before === null) return;
      change({ before: null });
      const undone = await undo(editor, before, signal);
      change({ status: undone ? 'undone' : 'undoByHand' });
      if (undone && latest) await remember(latest, true);
    },
  };
}
