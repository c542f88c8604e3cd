import { shortAge } from '../../shared/age.ts';
import { type Post, personOf, useSite } from '../context.ts';
import { picture, profile } from '../links.ts';

/** Who posted and when; "Promoted" where somebody paid. */
export function Actor({ post }: { post: Post }) {
  const site = useSite();
  const { say, me, lang, now } = site;
  const person = personOf(site, post.by);
  const near = person.id === me.id ? say('you') : '2nd';
  return (
    <div className="row top">
      <a tabIndex={0} href={profile(person)}>
        <figure>
          <img
            width="48"
            height="48"
            alt={say('view', { name: person.name })}
            src={picture(person, 100)}
            data-loaded="true"
          />
        </figure>
      </a>
      <div>
        <a tabIndex={0} href={profile(person)}>
          <div aria-label={`${person.name} ${near}`} className="row">
            <p className="strong">{person.name}</p>
            {!person.company && (
              <p className="quiet">
                <span>• {near}</span>
              </p>
            )}
          </div>
        </a>
        <p className="quiet">{person.about}</p>
        {post.promoted ? (
          <p className="quiet">{say('promoted')}</p>
        ) : (
          <p className="quiet">
            {shortAge(post.time, now, lang)} •<span> </span>
            <svg id="globe-americas-small" width="12" height="12" viewBox="0 0 16 16" fill="currentColor">
              <circle cx="8" cy="8" r="6" />
            </svg>
          </p>
        )}
      </div>
    </div>
  );
}
