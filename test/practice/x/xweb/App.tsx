import { useMemo, useState } from 'react';
import { useAddress, useArrived, useScene, useSwitches, walk } from '../../shared/app.tsx';
import type { Look } from '../../shared/look.ts';
import { type WorldState, YOU } from '../../shared/model.ts';
import { isComposing, type Route, routeOf } from '../route.ts';
import {
  homeItems,
  type Item,
  notificationItems,
  profileItems,
  searchItems,
  statusItems,
} from '../timeline.ts';
import { useBehind } from '../useBehind.ts';
import { wordsIn } from '../words.ts';
import { Compose } from './Compose.tsx';
import { Items } from './Items.tsx';
import { Portrait } from './Person.tsx';

interface Reading {
  state: WorldState;
  look: Look;
  opened: ReadonlySet<string>;
  arrived: boolean;
}

function itemsOf(route: Route, { state, look, opened, arrived }: Reading): Item[] {
  switch (route.page) {
    case 'home':
      return homeItems(state, look);
    case 'notifications':
      return notificationItems(state, route.mentions);
    case 'search':
      return route.query ? searchItems(route.query, state) : [];
    case 'post':
      return statusItems(route.id, look, opened, { above: arrived, below: arrived });
    case 'profile': {
      const by = state.people.find(({ key }) => key.toLowerCase() === route.handle.toLowerCase());
      return by ? profileItems(by.id, state, look, route.withReplies) : [];
    }
  }
}

/** The front end of the rewrite. */
export function App() {
  const address = useAddress();
  const behind = useBehind(address);
  const { state, look, people } = useScene();
  const words = wordsIn(useSwitches().lang);
  const arrived = useArrived(behind.pathname);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const route = useMemo(() => routeOf(behind), [behind]);
  const items = useMemo(
    () => itemsOf(route, { state, look, opened, arrived }),
    [route, state, look, opened, arrived],
  );
  const ownProfile = route.page === 'profile' && route.handle === people.get(YOU)?.key;
  return (
    // Links walk inside the app; the keyboard gets there too, since Enter on a link clicks it.
    <div className="x-app" onClick={walk} role="presentation">
      <Sidebar />
      <main className="x-main">
        <h1 className="text-body font-bold p-3">
          {route.page === 'profile' ? `@${route.handle}` : words[TITLE[route.page]]}
        </h1>
        {ownProfile && (
          <a className="x-link p-3" href="/settings/profile">
            {words.profile}
          </a>
        )}
        <Items
          key={behind.pathname}
          items={items}
          onOpen={(after) => setOpened((known) => new Set([...known, after]))}
        />
      </main>
      {isComposing(address) && <Compose />}
    </div>
  );
}

const TITLE = {
  home: 'home',
  notifications: 'notifications',
  search: 'search',
  post: 'conversation',
} as const;

function Sidebar() {
  const { you } = useScene();
  const words = wordsIn(useSwitches().lang);
  const places: [href: string, name: string][] = [
    ['/home', words.home],
    ['/search', words.search],
    ['/notifications', words.notifications],
  ];
  return (
    <nav className="x-nav">
      {places.map(([href, name]) => (
        <a key={href} className="x-link" href={href}>
          <span data-sidebar-label="">{name}</span>
        </a>
      ))}
      <a className="x-link flex items-center gap-2" href={`/${you.key}`}>
        <Portrait person={you} size={6} />
        <span data-sidebar-label="">{words.profile}</span>
      </a>
      <a className="x-send" href="/compose/post">
        {words.post}
      </a>
    </nav>
  );
}
