import { type ReactNode, useState } from 'react';
import { Avatar } from './Avatar.tsx';
import { GROUP, useSite } from './context.ts';
import { profile } from './links.ts';
import { NotificationsDropdown, useUnread } from './Notifications.tsx';

/** What stands around every page: the bar above, and on the home page the rail at the side. */
export function Frame({ home, children }: { home: boolean; children: ReactNode }) {
  return (
    <div>
      <Bar />
      <div className="columns">
        <div>{home && <Rail />}</div>
        <div role="main" className="main">
          {children}
        </div>
      </div>
    </div>
  );
}

function Bar() {
  const { go, me, say } = useSite();
  const [open, setOpen] = useState(false);
  const unread = useUnread();
  return (
    <div role="banner" className="bar">
      <div role="navigation">
        <a href="/" role="link" tabIndex={0} aria-label={say('home')}>
          <b>Practice</b>
        </a>
      </div>
      <div role="navigation" className="row">
        <div
          aria-label={`${say('notifications')}, ${say('unreadCount', { n: unread })}`}
          aria-expanded={open}
          role="button"
          tabIndex={0}
          onClick={() => setOpen(!open)}
        >
          <span>🔔 {unread}</span>
        </div>
        <div role="button" tabIndex={0} onClick={() => go(profile(me))}>
          <Avatar person={me} size={32} />
        </div>
      </div>
      {open && <NotificationsDropdown onClose={() => setOpen(false)} />}
    </div>
  );
}

function Rail() {
  const { me, say } = useSite();
  return (
    <div data-pagelet="LeftRail" role="navigation" className="rail">
      <ul>
        <li>
          <a href={profile(me)} role="link" tabIndex={0}>
            <div className="row">
              <Avatar person={me} size={32} />
              <span dir="auto">{me.name}</span>
            </div>
          </a>
        </li>
        <li>
          <a href={`/groups/${GROUP.id}/`} role="link" tabIndex={0}>
            <span dir="auto">{GROUP.name}</span>
          </a>
        </li>
        <li>
          <a href="/notifications" role="link" tabIndex={0}>
            <span dir="auto">{say('notifications')}</span>
          </a>
        </li>
      </ul>
    </div>
  );
}
