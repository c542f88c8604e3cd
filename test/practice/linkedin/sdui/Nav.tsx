import { useSite } from '../context.ts';
import { picture } from '../links.ts';
import { notesOf } from '../notes.ts';
import { key } from './keys.ts';

/** The bar above. It shows your picture, but not your name. */
export function Nav() {
  const site = useSite();
  const { me, say } = site;
  const notes = say('newNotes', { n: notesOf(site).length });
  return (
    <div data-display-contents="true">
      <div data-testid="primary-nav" className="bar">
        <a href="/feed/">
          <b>Practice</b>
        </a>
        <div {...key('primaryNavLinksComponentRef')}>
          <nav {...key('primaryNavLinksComponentRef')}>
            <ul>
              <li>
                <a href="/feed/" aria-label={say('home')}>
                  <span>{say('home')}</span>
                </a>
              </li>
              <li>
                <a href="/notifications/" aria-label={`${say('notifications')}, ${notes}`}>
                  <span>{say('notifications')}</span>
                </a>
              </li>
              <li>
                <button type="button" aria-expanded="false" className="row">
                  <figure aria-hidden="true">
                    <img width="24" height="24" alt="" src={picture(me, 100)} data-loaded="true" />
                  </figure>
                  <span>{say('me')}</span>
                </button>
              </li>
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}
