import type { ComponentChildren } from 'preact';
import { siteOf } from '../core/hosts.ts';
import type { ConversationView } from '../core/view.ts';
import { beginOpening } from '../messages/opening.ts';

interface OpenerProps {
  /** `null` where no conversation is known. */
  view: ConversationView | null;
  tabIndex?: number;
  children: ComponentChildren;
}

/** Whether the stored address of the last word is one of that site. */
export function canOpen({ site, last: { url } }: ConversationView): boolean {
  return url !== null && siteOf(url) === site;
}

/** A link to the last word, where the card will open; the words alone where no address of that site is known. */
export function Opener({ view, tabIndex, children }: OpenerProps) {
  const url = view && canOpen(view) ? view.last.url : null;
  if (!view || url === null)
    return (
      // Focused by the keys of the list like any other row.
      <div class="telling" tabIndex={tabIndex}>
        {children}
      </div>
    );
  return (
    <a
      class="telling"
      href={url}
      target="_blank"
      rel="noreferrer"
      tabIndex={tabIndex}
      onClick={() => void beginOpening(view)}
    >
      {children}
    </a>
  );
}
