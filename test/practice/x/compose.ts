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

/** Leaves a modal for the page behind it. */
export function closeModal(): void {
  if (history.state === null) go('/home', { replace: true });
  else history.back();
}
