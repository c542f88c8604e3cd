import type { Draft } from '../../core/drafts/draft.ts';
import type { Said } from '../../core/said.ts';
import type { ModelNews, ModelOffer } from '../../messages/protocol.ts';
import type { Composer } from '../../sites/site.ts';
import { copy, insert, wordsIn } from '../insert.ts';
import { createAsking } from './asking.ts';
import type { Subject } from './scene.ts';
import { undo } from './undo.ts';

/** What the card says about what it just did; a key of the words `card_…`. */
export type Status = 'inserted' | 'copied' | 'refused' | 'noBox' | 'taken' | 'undone' | 'undoByHand';

export type CardState = ReturnType<typeof createState>;

/** What a card needs of the page around it. */
export interface Around {
  /** What was said, and drafts that follow what the user intends. */
  suggest(intention: string): Promise<{ said: Said; drafts: Draft[]; model: ModelOffer | null }>;
  /** Has the user's own model write one more draft. */
  askModel(intention: string, told: (news: ModelNews) => void, signal: AbortSignal): void;
  /** The composer of the post, opened where it is not. */
  compose(): Promise<Composer | null>;
  signal: AbortSignal;
}

/** What stands in the card at one moment. */
interface Now {
  /** What was said, `null` until it is known. */
  said: Said | null;
  /** The best first. */
  drafts: Draft[];
  /** The model that may write one more; `null` where the user chose none. */
  model: ModelOffer | null;
  intention: string;
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
  const { suggest, compose, signal } = around;
  const who = subject.view?.with[0] ?? subject.post.sighting.author;
  const now: Now = {
    said: null,
    drafts: [],
    model: null,
    intention: '',
    status: null,
    busy: false,
    editor: null,
    before: null,
  };

  function change(parts: Partial<Now>): void {
    Object.assign(now, parts);
    draw();
  }

  async function ask(intention: string): Promise<void> {
    const answer = await suggest(intention);
    // What was typed meanwhile is asked for already.
    if (intention === now.intention) change(answer);
  }

  const model = createAsking((told, until) => around.askModel(now.intention, told, until), signal, draw);
  const ready = ask('').then(() => {
    if (now.model?.auto) model.ask();
  });

  return {
    subject,
    who,
    now,
    /** Resolves when the drafts are there. */
    ready,
    model,

    intend(intention: string): void {
      change({ intention });
      void ask(intention);
    },

    async insert(text: string): Promise<void> {
      if (now.busy) return;
      change({ busy: true, status: null, before: null });
      const editor = (await compose())?.editor ?? null;
      const before = editor && wordsIn(editor);
      change({ editor, status: editor ? null : 'noBox' });
      const status = editor ? await insert(editor, text, signal) : now.status;
      change({ busy: false, status, before: status === 'inserted' ? before : null });
    },

    async copy(text: string): Promise<void> {
      change({ status: (await copy(text)) === 'copied' ? 'taken' : 'refused' });
    },

    async undo(): Promise<void> {
      const { editor, before } = now;
      if (!editor || before === null) return;
      change({ before: null });
      change({ status: (await undo(editor, before, signal)) ? 'undone' : 'undoByHand' });
    },
  };
}
