import { useSite } from '../context.ts';
import { picture, profile } from '../links.ts';
import { key } from './keys.ts';

/** Your own card beside the list: the same picture as in the bar, with name and address. */
export function Rail() {
  const { me, say } = useSite();
  return (
    <div data-display-contents="true" className="rail">
      <div {...key('58acebd4-995c-4535-a28e-3ee5bce8297f')} className="card">
        <a tabIndex={0} href={profile(me)}>
          <figure>
            <img width="56" height="56" alt={me.name} src={picture(me, 200)} data-loaded="true" />
          </figure>
        </a>
        <a tabIndex={0} href={profile(me)}>
          <div aria-label={`${me.name}, ${me.about}`}>
            <p className="strong">{me.name}</p>
            <p className="quiet">{me.about}</p>
          </div>
        </a>
        <a tabIndex={0} href={`/in/${me.key}/recent-activity/all/`}>
          <p>{say('activity')}</p>
        </a>
      </div>
    </div>
  );
}
