import { type Chosen, decisionOn } from '../../core/deciding.ts';
import type { Decision } from '../../core/decision.ts';
import { type Kept, laterThan } from '../../core/kept.ts';
import { type Person, personId } from '../../core/person.ts';
import type { WorkerMessages } from '../../messages/protocol.ts';
import { type Fault, MessageError } from '../../messages/reply.ts';
import type { Subject } from './scene.ts';

/** What is unfolded below the drafts. */
export type Panel = 'later' | 'none' | 'note';

/** What the user decided about a conversation and noted about a person, as the card shows it. */
export interface Decided {
  panel: Panel | null;
  /** Which panel the focus goes back to when it is folded. */
  folded: Panel | null;
  decision: Decision | null;
  person: Person | null;
  /** The moment that is being picked, as its field spells it. */
  picked: string;
  /** The note that is being written; `null` while it is as it was. */
  noting: string | null;
  /** What was noted before the last change, to be put back. */
  noteBefore: string | null;
  /** Why it could not be kept. */
  fault: Fault | null;
}

/** Messages by which something is kept. */
type Keeping = 'decide' | 'keep' | 'inserted';
export type Keep = <N extends Keeping>(name: N, input: WorkerMessages[N]['input']) => Promise<unknown>;

/**
 * Decisions about one conversation, and a star and a note for the person, each to be taken back. Shown at once; where
 * they could not be kept, they are not shown any more and the fault is told.
 *
 * @param keep tells the worker; rejects with a `MessageError`
 * @param change shows what is different
 * @param isKnown whether it is known what was noted so far: a note is kept as a whole, and a blank one would take its place
 */
export function createDeciding(
  { view, post }: Subject,
  now: Decided,
  keep: Keep,
  change: (parts: Partial<Decided>) => void,
  isKnown: () => Promise<boolean>,
) {
  const who = view?.with[0] ?? post.sighting.author;
  const next = (row: Kept | null) => laterThan(row, Date.now());

  async function tell<N extends 'decide' | 'keep'>(
    name: N,
    input: WorkerMessages[N]['input'],
    after: Partial<Decided>,
    before: Partial<Decided>,
  ): Promise<void> {
    change({ panel: null, folded: now.panel ?? now.folded, fault: null, ...after });
    try {
      await keep(name, input);
    } catch (error) {
      if (!(error instanceof MessageError)) throw error;
      change({ ...before, fault: error.fault });
    }
  }

  async function note(part: (was: Person) => Partial<Person>, noteBefore: string | null): Promise<void> {
    if (!who.key) return;
    if (!(await isKnown())) return change({ fault: 'unreachable' });
    const was = noted(who.key);
    const person = { ...was, ...part(was) };
    const before = { person: now.person, noteBefore: now.noteBefore };
    const after = { person, noteBefore, noting: null };
    await tell('keep', { store: 'people', rows: [person] }, after, before);
  }

  /** The person as noted so far, to be changed. */
  function noted(key: string): Person {
    const { site } = post.sighting;
    const blank = { tags: [], note: '', star: false };
    return {
      ...blank,
      site,
      key,
      name: who.name,
      ...now.person,
      id: personId(site, key),
      at: next(now.person),
    };
  }

  return {
    /** Keeps what is typed into a panel. */
    write(parts: Partial<Pick<Decided, 'picked' | 'noting'>>): void {
      change(parts);
    },

    /** Unfolds a panel, or folds it. */
    unfold(panel: Panel): void {
      change({ panel: now.panel === panel ? null : panel, folded: now.panel });
    },

    /** Folds whatever is unfolded. @returns whether something was */
    fold(): boolean {
      if (now.panel === null) return false;
      change({ panel: null, folded: now.panel });
      return true;
    },

    async decide(chosen: Chosen): Promise<void> {
      const decision = view && decisionOn(view, chosen, { id: crypto.randomUUID(), at: Date.now() });
      if (!decision) return;
      await tell('decide', { decision }, { decision, noteBefore: null }, { decision: now.decision });
    },

    async takeBack(): Promise<void> {
      const { decision } = now;
      if (!decision) return;
      const gone: Decision = { ...decision, at: next(decision), gone: true };
      await tell('decide', { decision: gone }, { decision: null }, { decision });
    },

    async star(): Promise<void> {
      await note(({ star }) => ({ star: !star }), now.noteBefore);
    },

    async note(text: string): Promise<void> {
      await isKnown();
      const before = now.person?.note ?? '';
      if (text !== before) await note(() => ({ note: text }), before);
      else change({ panel: null, folded: now.panel });
    },

    async takeNoteBack(): Promise<void> {
      const { noteBefore } = now;
      if (noteBefore !== null) await note(() => ({ note: noteBefore }), null);
    },
  };
}
