import { useSite } from '../context.ts';
import { picture } from '../links.ts';

/** The bar above. In the frame of the newer front end there is none: that one has its own. */
export function Nav({ bare }: { bare: boolean }) {
  const { me, say } = useSite();
  return (
    <header id="global-nav" className="global-nav" hidden={bare}>
      <div className="global-nav__content">
        <a href="/feed/">
          <b>Practice</b>
        </a>
        <nav className="global-nav__nav">
          <ul className="global-nav__primary-items">
            <li>
              <a href="/feed/">{say('home')}</a>
            </li>
            <li>
              <a href="/notifications/">{say('notifications')}</a>
            </li>
            <li>
              <div className="global-nav__me artdeco-dropdown ember-view">
                <button type="button" className="global-nav__primary-link artdeco-dropdown__trigger">
                  <img
                    className="global-nav__me-photo evi-image ember-view"
                    width="24"
                    height="24"
                    src={picture(me, 100)}
                    alt={me.name}
                  />
                  <span>{say('me')}</span>
                </button>
              </div>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
