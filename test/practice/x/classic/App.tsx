import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useAddress, useScene, useSwitches, walk } from '../../shared/app.tsx';
import { newsOf } from '../../shared/look.ts';
import type { Post } from '../../shared/model.ts';
import { scenery } from '../../shared/portrait.ts';
import { wordsIn } from '../words.ts';
import { Box } from './Box.tsx';
import { ComposeModal, Dialog } from './Modal.tsx';
import { HomePage, NotificationsPage, ProfilePage, SearchPage, StatusPage } from './Pages.tsx';
import { Sidebar } from './Sidebar.tsx';
import { BottomBar, SideNav } from './SideNav.tsx';
import { Toast } from './Toast.tsx';
import { useTheme } from './theme.ts';
import { useKeys } from './useKeys.ts';
import { useWide } from './useWide.ts';

const STATUS = /^\/(\w+)\/status\/(\d+)(?:\/photo\/\d+)?\/?$/;
const PHOTO = /^\/(\w+)\/status\/(\d+)\/photo\/\d+\/?$/;
const PROFILE = /^\/(\w{1,20})(\/with_replies)?\/?$/;

function pageAt(url: URL, onSent: (post: Post) => void): ReactNode {
  const path = url.pathname;
  if (path === '/' || path === '/home') return <HomePage onSent={onSent} />;
  if (path.startsWith('/notifications'))
    return <NotificationsPage mentions={path.endsWith('/mentions')} onSent={onSent} />;
  if (path === '/search') return <SearchPage query={url.searchParams.get('q') ?? ''} onSent={onSent} />;
  if (path.startsWith('/hashtag/'))
    return <SearchPage query={decodeURIComponent(path.slice('/hashtag/'.length))} onSent={onSent} />;
  const [, , id] = STATUS.exec(path) ?? [];
  if (id) return <StatusPage key={id} id={id} onSent={onSent} />;
  const [, handle, withReplies] = PROFILE.exec(path) ?? [];
  if (handle)
    return (
      <ProfilePage key={handle} handle={handle} withReplies={withReplies !== undefined} onSent={onSent} />
    );
  return <HomePage onSent={onSent} />;
}

const isComposing = (url: URL) => url.pathname.startsWith('/compose/');

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
  const [, , photo] = PHOTO.exec(address.pathname) ?? [];
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
                {pageAt(behind, setSent)}
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
            {photo && <Photo id={photo} />}
            {sent && <Toast post={sent} onGone={gone} />}
          </>,
          layers,
        )}
    </div>
  );
}

/** The page that shows: behind an open composer the one before. A new page begins at its top. */
function useBehind(address: URL): URL {
  const last = useRef(isComposing(address) ? new URL('/home', address) : address);
  if (!isComposing(address)) last.current = address;
  const page = last.current.pathname.replace(/\/photo\/\d+$/, '');
  const before = useRef(page);
  useEffect(() => {
    if (before.current !== page) scrollTo(0, 0);
    before.current = page;
  }, [page]);
  return last.current;
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
