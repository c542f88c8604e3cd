import { useSite } from '../context.ts';
import type { Route } from '../route.ts';

/** What of somebody's activity is listed. */
export function Tabs({ route }: { route: Route & { kind: 'activity' | 'profile' } }) {
  const { go, say } = useSite();
  const tabs = [
    { name: 'posts', tab: 'all' },
    { name: 'comments', tab: 'comments' },
  ] as const;
  return (
    <section className="artdeco-card pb3">
      <h2 className="text-heading-large">{say('activity')}</h2>
      <div role="group">
        {tabs.map(({ name, tab }) => (
          <button
            key={tab}
            type="button"
            aria-pressed={route.tab === tab}
            className="profile-creator-shared-pills__pill artdeco-pill"
            onClick={() => go(`/in/${route.person.key}/recent-activity/${tab}/`)}
          >
            <span className="artdeco-pill__text">{say(name)}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
