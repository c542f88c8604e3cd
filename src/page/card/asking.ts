import type { ModelEnd, ModelNews } from '../../messages/protocol.ts';

/** How it stands with the user's own model. */
export interface AskingNow {
  busy: boolean;
  /** What it was told, word for word; `null` until it was asked. */
  sent: string | null;
  /** What it has written so far. */
  text: string;
  end: ModelEnd | null;
}

export type Asking = ReturnType<typeof createAsking>;

/**
 * The part of a card in which a model writes.
 *
 * @param signal ends with the card, and ends what is being written
 * @param draw called after every change
 */
export function createAsking(
  put: (told: (news: ModelNews) => void, signal: AbortSignal) => void,
  signal: AbortSignal,
  draw: () => void,
) {
  const now: AskingNow = { busy: false, sent: null, text: '', end: null };
  let asking = new AbortController();

  function change(parts: Partial<AskingNow>): void {
    Object.assign(now, parts);
    draw();
  }

  return {
    now,

    ask(): void {
      asking.abort();
      asking = new AbortController();
      const mine = AbortSignal.any([signal, asking.signal]);
      change({ busy: true, sent: null, text: '', end: null });
      const told = (news: ModelNews) => {
        if (mine.aborted || now.end) return;
        if ('end' in news) change({ busy: false, end: news.end });
        else change(news);
      };
      put(told, mine);
    },

    stop(): void {
      asking.abort();
      change({ busy: false, text: '' });
    },
  };
}
