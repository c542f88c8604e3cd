import { longAge, shortAge } from '../../shared/age.ts';
import { type Post, personOf, useSite } from '../context.ts';
import { picture, tracked } from '../links.ts';

/** Who posted and when. Everything seen is said a second time for screen readers. */
export function Actor({ post }: { post: Post }) {
  const site = useSite();
  const { say, me, lang, now } = site;
  const person = personOf(site, post.by);
  const age = shortAge(post.time, now, lang);
  return (
    <div className="display-flex align-items-flex-start update-components-actor--with-control-menu">
      <div className="update-components-actor__container display-flex flex-grow-1">
        <a
          className="update-components-actor__image relative"
          aria-label={say('view', { name: person.name })}
          target="_self"
          href={tracked(person)}
          data-test-app-aware-link=""
        >
          <img
            width="48"
            height="48"
            src={picture(person, 100)}
            alt={say('view', { name: person.name })}
            className="update-components-actor__avatar-image evi-image ember-view"
          />
        </a>
        <div className="update-components-actor__meta">
          <a
            className="update-components-actor__meta-link"
            aria-label={`${person.name} ${person.about}`}
            target="_self"
            href={tracked(person)}
            data-test-app-aware-link=""
          >
            <span className="update-components-actor__title">
              <span className="hoverable-link-text t-14 t-bold">
                <span dir="ltr">
                  <Twice seen={person.name} />
                </span>
              </span>
              {!person.company && (
                <span className="update-components-actor__supplementary-actor-info">
                  <Twice seen={` • ${person.id === me.id ? say('you') : '2nd'}`} />
                </span>
              )}
            </span>
            <span className="update-components-actor__description t-black--light">
              <Twice seen={person.about} />
            </span>
          </a>
          <span className="update-components-actor__sub-description t-black--light">
            {post.promoted ? (
              <Twice seen={say('promoted')} />
            ) : (
              <Twice seen={`${age} • `} said={`${longAge(post.time, now, lang)} • ${say('visible')}`} globe />
            )}
          </span>
        </div>
      </div>
    </div>
  );
}

function Twice({ seen, said = seen, globe = false }: { seen: string; said?: string; globe?: boolean }) {
  return (
    <>
      <span aria-hidden="true">
        {seen}
        {globe && (
          <span>
            <li-icon aria-hidden="true" type="globe-americas" size="small">
              <svg viewBox="0 0 16 16" width="12" height="12" fill="currentColor">
                <circle cx="8" cy="8" r="6" />
              </svg>
            </li-icon>
          </span>
        )}
      </span>
      <span className="visually-hidden">{said}</span>
    </>
  );
}
