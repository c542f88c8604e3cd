import { go } from '../shared/app.tsx';

/** What the history keeps for the composer's modal: the post that is answered. */
export interface ComposeState {
  inReplyTo?: string;
}

/** Opens the composer over the page, as a reply to a post or as a new post. */
export function openReply(inReplyTo?: string): void {
  go('/compose/post', { state: inReplyTo === undefined ? {} : { inReplyTo } });
}

/** The post that the open composer answers: from the click that opened it, else from the address. */
export function replyTarget(address: URL): string | null {
  const state = history.state as ComposeState | null;
  return state?.inReplyTo ?? address.searchParams.get('in_reply_to');
}

let leaving = false;

/** Leaves a modal for the page behind it. Going back takes a moment; asking again meanwhile does nothing. */
export function closeModal(): void {
  if (leaving) return;
  if (history.state === null) {
    go('/home', { replace: true });
    return;
  }
  leaving = true;
  const left = () => {
    leaving = false;
  };
  addEventListener('popstate', left, { once: true });
  history.back();
}
