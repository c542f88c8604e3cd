import { shortAge } from '../../shared/age.ts';
import { useSite } from '../context.ts';
import { picture, profile } from '../links.ts';
import { type Note, notesOf } from '../notes.ts';

const FRESH = 12 * 3_600_000;

/** The page /notifications/. Its last cards are empty until somebody scrolls there. */
export function Notifications() {
  const site = useSite();
  return (
    <div className="nt-content relative">
      <section className="nt-segment artdeco-card">
        <div className="scaffold-finite-scroll scaffold-finite-scroll--infinite">
          <div className="scaffold-finite-scroll__content">
            {notesOf(site).map((note, index) => (
              <div key={note.key} data-finite-scroll-hotkey-item={index}>
                <Card note={note} index={index} />
              </div>
            ))}
            <div data-finite-scroll-hotkey-item="99" />
          </div>
        </div>
      </section>
    </div>
  );
}

function Card({ note, index }: { note: Note; index: number }) {
  const { lang, now, say } = useSite();
  const unread = now - note.time < FRESH;
  return (
    <article
      className={`nt-card${unread ? ' nt-card--unread' : ''} nt-card--with-hover-states`}
      data-view-name="notification-card-container"
      data-nt-card-index={index}
    >
      <div className="nt-card__left-rail">
        <a
          href={profile(note.by)}
          data-view-name="notification-card-image"
          aria-label={say('view', { name: note.by.name })}
        >
          <img
            width="56"
            height="56"
            src={picture(note.by, 100)}
            alt=""
            className="ivm-view-attr__img ember-view"
          />
        </a>
      </div>
      <div className="display-flex flex-column flex-grow-1">
        <a className="nt-card__headline nt-card__text--word-wrap t-black" href={note.href} tabIndex={0}>
          <span className="nt-card__text--3-line">
            <span>
              <strong>{note.by.name}</strong> {note.words}
            </span>
          </span>
        </a>
      </div>
      <div className="display-flex flex-column">
        <p className="nt-card__time-ago t-12 t-black--light">{shortAge(note.time, now, lang)}</p>
      </div>
    </article>
  );
}
