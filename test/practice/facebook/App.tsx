import { useMemo, useRef } from 'react';
import { go, useAddress, useNow, useScene, useStore, useSwitches, walk } from '../shared/app.tsx';
import { type Cohort, type Site, SiteProvider, speak } from './context.ts';
import { Dialog } from './Dialog.tsx';
import { Feed } from './Feed.tsx';
import { Frame } from './Frame.tsx';
import { NotificationsPage } from './Notifications.tsx';
import { Photo } from './Photo.tsx';
import { type Route, routeOf } from './route.ts';
import { signedIn } from './signedIn.ts';
import { Unit } from './Unit.tsx';

/** The whole site. A post opened from a list stands in a dialog over that list; opened directly it is the page. */
export function App() {
  const site = useWholeSite();
  const address = useAddress();
  const route = routeOf(address, site);
  const behind = useRef<Route | null>(null);
  const over = route.kind === 'post' || route.kind === 'photo';
  if (!over) behind.current = route;
  const page = over ? (behind.current ?? { kind: 'nothing' }) : route;
  const inDialog = route.kind === 'post' && page.kind !== 'nothing';
  return (
    <SiteProvider value={site}>
      <div onClick={walk}>
        <Frame home={page.kind === 'list' && page.list === 'home'}>
          <div hidden={route.kind === 'photo'}>
            {route.kind === 'post' && !inDialog ? (
              <Unit post={route.post} position={1} />
            ) : (
              <Page route={page} />
            )}
          </div>
        </Frame>
        {inDialog && <Dialog key={route.post.id} post={route.post} />}
        {route.kind === 'photo' && <Photo key={route.post.id} post={route.post} />}
      </div>
    </SiteProvider>
  );
}

function Page({ route }: { route: Route }) {
  if (route.kind === 'list') return <Feed key={route.list + route.person?.id} route={route} />;
  return route.kind === 'notifications' ? <NotificationsPage /> : null;
}

function useWholeSite(): Site {
  const { state, look, people } = useScene();
  const { lang, dir, virtual } = useSwitches();
  const address = useAddress();
  const store = useStore();
  const now = useNow();
  const { acting } = signedIn(state.people, address);
  const cohort = address.searchParams.get('cohort') ?? '';
  return useMemo(
    () => ({
      state,
      look,
      people,
      me: acting,
      lang,
      dir,
      now,
      virtual,
      viewer: null,
      say: speak(lang),
      cohorts: new Set(cohort.split(',') as Cohort[]),
      answer: (parent, text) => void store.say({ by: acting.id, text, parent: parent.id }),
      go,
    }),
    [state, look, people, acting, lang, dir, now, virtual, cohort, store],
  );
}
