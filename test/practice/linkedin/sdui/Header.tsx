import { type Event, type Post, personOf, useSite } from '../context.ts';
import { picture, profile } from '../links.ts';
import { key } from './keys.ts';

/** The row above a card: who brought it here, and the card's own buttons. */
export function Header({ post, event }: { post: Post; event: Event | null }) {
  const site = useSite();
  const { say } = site;
  const { name } = personOf(site, post.by);
  return (
    <div {...key(`dc0e73ac-84f8-4738-ab80-${post.id.slice(-12)}`)} className="row">
      {event && (
        <div className="row">
          <a tabIndex={0} href={profile(event.by)}>
            <figure>
              <img
                width="24"
                height="24"
                alt={say('view', { name: event.by.name })}
                src={picture(event.by, 100)}
                data-loaded="true"
              />
            </figure>
          </a>
          <p>
            <a href={profile(event.by)}>
              <strong>{event.by.name}</strong>
            </a>
            <span> </span>
            {say(event.kind)}
          </p>
        </div>
      )}
      <div className="end">
        <button type="button" aria-label={say('menu', { name })} aria-expanded="false">
          <svg id="overflow-web-ios-small" width="16" height="16" viewBox="0 0 16 16" fill="currentColor">
            <circle cx="3" cy="8" r="1.5" />
            <circle cx="8" cy="8" r="1.5" />
            <circle cx="13" cy="8" r="1.5" />
          </svg>
        </button>
        {!post.promoted && (
          <button type="button" aria-label={say('hide', { name })}>
            <svg id="close-small" width="16" height="16" viewBox="0 0 16 16" stroke="currentColor">
              <path d="M4 4 12 12M12 4 4 12" />
            </svg>
          </button>
        )}
      </div>
    </div>
  );
}
