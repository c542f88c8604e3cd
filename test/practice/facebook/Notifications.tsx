import { useState } from 'react';
import { longAge, shortAge } from '../shared/age.ts';
import type { Entry } from '../shared/look.ts';
import { Avatar } from './Avatar.tsx';
import { personOf, type Site, useSite } from './context.ts';
import { hrefOf, notesOf, wordsOf } from './notes.ts';

const FRESH = 12 * 3_600_000;

function isUnread({ now }: Site, entry: Entry): boolean {
  return now - entry.time < FRESH;
}

/** How many notifications nobody has looked at. */
export function useUnread(): number {
  const site = useSite();
  return notesOf(site).filter((entry) => isUnread(site, entry)).length;
}

/** The page /notifications. */
export function NotificationsPage() {
  const site = useSite();
  const { say } = site;
  return (
    <div className="unit">
      <h1>{say('notifications')}</h1>
      <div role="list">
        {notesOf(site).map((entry) => (
          <div role="listitem" key={keyOf(entry)}>
            <Note entry={entry} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** The newest notifications under the bell. */
export function NotificationsDropdown({ onClose }: { onClose: () => void }) {
  const site = useSite();
  const { say } = site;
  return (
    <div role="dialog" aria-label={say('notifications')} className="dropdown" onClick={onClose}>
      <div role="grid" aria-label={say('notifications')}>
        {notesOf(site)
          .slice(0, 8)
          .map((entry) => (
            <div role="row" key={keyOf(entry)}>
              <div role="gridcell">
                <Note entry={entry} />
              </div>
            </div>
          ))}
      </div>
    </div>
  );
}

function keyOf(entry: Entry): string {
  return entry.kind === 'event' ? entry.notice.id : entry.post.id;
}

function Note({ entry }: { entry: Entry }) {
  const site = useSite();
  const [opened, open] = useState(false);
  const by = entry.kind === 'event' ? (entry.notice.by[0] ?? '') : entry.post.by;
  const unread = isUnread(site, entry) && !opened;
  return (
    <div className="row note">
      <a href={hrefOf(site, entry)} role="link" tabIndex={0} onClick={() => open(true)}>
        <div className="row">
          <Avatar person={personOf(site, by)} size={40} label={personOf(site, by).name} />
          <div>
            <span dir="auto">
              {unread && <div className="unread">{site.say('unread')}</div>}
              <span>{wordsOf(site, entry)}</span>
            </span>
            <div className="quiet">
              <abbr aria-label={longAge(entry.time, site.now, site.lang)}>
                <span>{shortAge(entry.time, site.now, site.lang)}</span>
              </abbr>
            </div>
          </div>
        </div>
      </a>
      {unread && (
        <div aria-label={site.say('markRead')} role="button" tabIndex={0} onClick={() => open(true)}>
          <span>●</span>
        </div>
      )}
    </div>
  );
}
