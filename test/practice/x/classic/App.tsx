import { useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useAddress, useScene, useSwitches, walk } from '../../shared/app.tsx';
import { newsOf } from '../../shared/look.ts';
import type { Post } from '../../shared/model.ts';
import { scenery } from '../../shared/portrait.ts';
import { isComposing, type Route, routeOf } from '../route.ts';
import { useBehind } from '../useBehind.ts';
import { wordsIn } from '../words.ts';
import { Box } from './Box.tsx';
import { ComposeModal, Dialog } from './Modal.tsx';
import { HomePage, NotificationsPage, SearchPage } from './Pages.tsx';
import { ProfilePage } from './ProfilePage.tsx';
import { Sidebar } from './Sidebar.tsx';
import { BottomBar, SideNav } from './SideNav.tsx';
import { StatusPage } from './StatusPage.tsx';
import { Toast } from './Toast.tsx';
import { useTheme } from './theme.ts';
import { useKeys } from './useKeys.ts';
import { useWide } from './useWide.ts';

function Page({ route, onSent }: { route: Route; onSent(post: Post): void }) {
  switch (route.page) {
    case 'home':
      return <HomePage onSent={onSent} />;
    case 'notifications':
      return <NotificationsPage mentions={route.mentions} onSent={onSent} />;
    case 'search':
      return <SearchPage query={route.query} onSent={onSent} />;
    case 'post':
      return <StatusPage key={route.id} id={route.id} onSent={onSent} />;
    case 'profile':
      return (
        <ProfilePage
          key={route.handle}
          handle={route.handle}
          withReplies={route.withReplies}
          onSent={onSent}
        />
      );
  }
}

/** The classic front end. `key` changes with the theme, so that everything within is made anew. */
export function App() {
  const [theme, toggle] = useTheme();
  return (
    <Box>
      <Screen key={theme} onTheme={toggle} />
    </Box>
  );
}

function Screen({ onTheme }: { onTheme(): void }) {
  const address = useAddress();
  const [sent, setSent] = useState<Post | null>(null);
  const [layers, setLayers] = useState<HTMLElement | null>(null);
  const behind = useBehind(address);
  const gone = useCallback(() => setSent(null), []);
  const [roomy, named, aside] = [useWide(500), useWide(1280), useWide(1000)];
  const route = routeOf(behind);
  useKeys();
  useTitle(behind);
  return (
    // Links walk inside the app; the keyboard gets there too, since Enter on a link clicks it.
    <div className="css-view" onClick={walk} role="presentation">
      <div id="layers" className="r-layers" ref={setLayers} style={{ zIndex: 1 }} />
      <Box look="columns">
        {roomy && <SideNav named={named} onTheme={onTheme} />}
        <main role="main" className="css-view r-main">
          <Box look="row">
            <Box id="primaryColumn" look="primary">
              <div aria-label="Timeline" tabIndex={0} className="css-view">
                <Page route={route} onSent={setSent} />
              </div>
            </Box>
            {aside && <Sidebar />}
          </Box>
        </main>
      </Box>
      {layers &&
        createPortal(
          <>
            {!roomy && <BottomBar />}
            {isComposing(address) && <ComposeModal onSent={setSent} />}
            {route.page === 'post' && route.photo && <Photo id={route.id} />}
            {sent && <Toast post={sent} onGone={gone} />}
          </>,
          layers,
        )}
    </div>
  );
}

/** The title counts what is new, as the site's does. */
function useTitle(address: URL): void {
  const { state } = useScene();
  const words = wordsIn(useSwitches().lang);
  const news = newsOf(state);
  useEffect(() => {
    const name = address.pathname.startsWith('/notifications') ? words.notifications : words.home;
    document.title = `${news > 0 ? `(${news}) ` : ''}${name} / X`;
  }, [address, words, news]);
}

/** A photo over its post's page. The media side carries the post's test id, but is no article. */
function Photo({ id }: { id: string }) {
  return (
    <Dialog>
      <Box id="tweet" look="media">
        <img alt="" src={scenery(id)} className="css-image" />
      </Box>
    </Dialog>
  );
}
