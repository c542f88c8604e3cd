import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { createRoot } from 'react-dom/client';
import { openStore, type Store } from './client.ts';
import { type Look, lookAt } from './look.ts';
import type { Person, WorldState } from './model.ts';
import { keepSwitches, type Switches, switchesOf } from './switches.ts';
import { peopleById } from './words.ts';

const StoreContext = createContext<Store | null>(null);

/** Everything below it can use the hooks of this file. */
export function PracticeApp({ store, children }: { store: Store; children: ReactNode }) {
  return <StoreContext.Provider value={store}>{children}</StoreContext.Provider>;
}

/** Renders a site's app into the element that `selector` names, once the world has been fetched. */
export async function startApp(selector: string, app: ReactNode): Promise<void> {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  const { posts } = switchesOf(new URLSearchParams(location.search));
  const store = await openStore(posts);
  createRoot(element).render(<PracticeApp store={store}>{app}</PracticeApp>);
}

/** The page's copy of the world, to say something, to like or to hand on. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('Outside of an app begun with startApp');
  return store;
}

export interface Scene {
  state: WorldState;
  look: Look;
  people: Map<string, Person>;
  /** The signed-in person. */
  you: Person;
}

const scenes = new WeakMap<WorldState, Scene>();

function sceneOf(state: WorldState): Scene {
  const known = scenes.get(state);
  if (known) return known;
  const people = peopleById(state);
  const scene = { state, look: lookAt(state), people, you: people.get('you') as Person };
  scenes.set(state, scene);
  return scene;
}

/** The world as it is now; the component renders again when it changes. */
export function useScene(): Scene {
  const store = useStore();
  return sceneOf(useSyncExternalStore(store.subscribe, store.state));
}

const MOVED = 'practice:moved';

/** Goes to a path of the same site without loading a page, as the sites do. The switches and `state` stay with it. */
export function go(
  path: string,
  { replace = false, state = {} }: { replace?: boolean; state?: object } = {},
) {
  const target = keepSwitches(path, new URLSearchParams(location.search));
  if (replace) history.replaceState(state, '', target);
  else history.pushState(state, '', target);
  dispatchEvent(new Event(MOVED));
}

const subscribe = (told: () => void) => {
  addEventListener(MOVED, told);
  addEventListener('popstate', told);
  return () => {
    removeEventListener(MOVED, told);
    removeEventListener('popstate', told);
  };
};

/** The current address; the component renders again when the person walks on. */
export function useAddress(): URL {
  const href = useSyncExternalStore(subscribe, () => location.href);
  return useMemo(() => new URL(href), [href]);
}

/** The switches of the current address. */
export function useSwitches(): Switches {
  const address = useAddress();
  return useMemo(() => switchesOf(address.searchParams), [address]);
}

/** Clicks on the site's own links walk instead of loading. Mount it once, on the root's `onClick`. */
export function walk(event: React.MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!(link instanceof HTMLAnchorElement) || !plain || event.defaultPrevented) return;
  if (link.origin !== location.origin || link.target === '_blank') return;
  event.preventDefault();
  go(link.pathname + link.search + link.hash);
}

/**
 * `false` until the late content of this address may appear; see `Switches.late`.
 *
 * @param least milliseconds that pass even without the switch, for what the site always shows later
 */
export function useArrived(key: string, least = 0): boolean {
  const wait = Math.max(useSwitches().late, least);
  const [arrived, setArrived] = useState<string | null>(null);
  useEffect(() => {
    if (wait === 0) return;
    const timer = setTimeout(() => setArrived(key), wait);
    return () => clearTimeout(timer);
  }, [wait, key]);
  return wait === 0 || arrived === key;
}

/** The time of day for ages on the page, one value per mount, so that rendering twice gives the same words. */
export function useNow(): number {
  return useState(() => Date.now())[0];
}
