import { useAddress, walk } from '../../shared/app.tsx';
import { SiteProvider } from '../context.ts';
import { hasScreen, routeOf } from '../route.ts';
import { useWholeSite } from '../whole.ts';
import { Feed } from './Feed.tsx';
import { Interop } from './Interop.tsx';
import { Messages } from './Messages.tsx';
import { Nav } from './Nav.tsx';
import { Rail } from './Rail.tsx';

/** The newer front end. Pages it has no screen for come from the older one, in a frame over the empty screen. */
export function App() {
  const site = useWholeSite();
  const { pathname } = useAddress();
  const own = hasScreen(pathname);
  const route = routeOf(pathname, site.state, site.look);
  const screen = route.kind === 'post' ? 'feed.FeedDetail' : 'feed.MainFeed';
  return (
    <SiteProvider value={site}>
      <div onClick={walk}>
        <Nav />
        <div role="main" data-sdui-screen={own ? `com.linkedin.sdui.flagshipnav.${screen}` : undefined}>
          <main id="workspace" tabIndex={0}>
            {own && (
              <div className="columns">
                <Rail />
                <Feed key={pathname} route={route} />
              </div>
            )}
          </main>
        </div>
        <Interop path={own ? null : pathname} />
        <Messages />
      </div>
    </SiteProvider>
  );
}
