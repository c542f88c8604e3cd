import { useArrived, useSwitches } from '../../shared/app.tsx';
import { SiteProvider } from '../context.ts';
import { routeOf } from '../route.ts';
import { useWholeSite } from '../whole.ts';
import { List } from './List.tsx';
import { Nav } from './Nav.tsx';
import { Notifications } from './Notifications.tsx';
import { Rail } from './Rail.tsx';
import { useWalk } from './walk.ts';

/** The older front end, in a window of its own or inside the frame of the newer one. */
export function App() {
  const { path, go, onClick, framed } = useWalk();
  const site = useWholeSite(go);
  const { late } = useSwitches();
  const arrived = useArrived(path);
  const route = routeOf(path, site.state, site.look);
  if (framed && path === '') return null;
  return (
    <SiteProvider value={site}>
      <div onClick={onClick} className="authentication-outlet">
        <Nav bare={framed} />
        <div className="scaffold-layout scaffold-layout--breakpoint-md">
          <Rail />
          <main id="main" className="scaffold-layout__main">
            {route.kind === 'notifications' && <Notifications />}
            {route.kind !== 'notifications' && (late === 0 || arrived) && <List key={path} route={route} />}
          </main>
        </div>
      </div>
    </SiteProvider>
  );
}
