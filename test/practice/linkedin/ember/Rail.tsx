import { useSite } from '../context.ts';
import { picture, profile } from '../links.ts';

/** Your own card beside the list. */
export function Rail() {
  const { me, say } = useSite();
  return (
    <aside className="scaffold-layout__sidebar">
      <div className="feed-identity-module artdeco-card">
        <div className="feed-identity-module__actor-meta">
          <a href={profile(me)} className="ember-view">
            <img width="56" height="56" src={picture(me, 200)} alt="" />
            <div className="t-bold">{me.name}</div>
          </a>
          <p className="t-black--light">{me.about}</p>
          <a href={`/in/${me.key}/recent-activity/all/`}>{say('activity')}</a>
        </div>
      </div>
    </aside>
  );
}
