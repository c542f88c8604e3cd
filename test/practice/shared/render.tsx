import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { PracticeApp } from './app.tsx';
import type { Store } from './client.ts';
import type { PracticeSite } from './site.ts';
import { switchesOf } from './switches.ts';
import type { World } from './world.ts';

/** A store over a world in the same process, without a server. */
export function storeOf(world: World): Store {
  let state = world.state();
  return {
    state: () => state,
    subscribe: (told) =>
      world.listen(() => {
        state = world.state();
        told();
      }),
    say: async (saying) => world.say(saying),
    like: async (id, on) => void world.like(id, on),
    handOn: async (id, on) => void world.handOn(id, on),
  };
}

/** Milliseconds after which a page without `late` shows everything. */
const SETTLED = 60;

/** A page of a practice site in happy-dom, for tests of what it shows. */
export interface Shown {
  url: URL;
  close(): Promise<void>;
}

/**
 * Puts the site's HTML into the document and renders `app` into the element that `selector` names. Lists show all
 * their cells, for there is no layout that tells which ones are on screen.
 *
 * @param path path and query; `virtual=0` is added
 */
export async function show(
  site: PracticeSite,
  world: World,
  path: string,
  selector: string,
  app: ReactNode,
): Promise<Shown> {
  const url = new URL(path, `https://${site.hosts[0]}`);
  url.searchParams.set('virtual', '0');
  window.happyDOM.setURL(url.href);
  const switches = switchesOf(url.searchParams);
  const html = site.html({ url, switches, state: world.state(), nonce: 'test' });
  const made = new DOMParser().parseFromString(html, 'text/html').documentElement;
  for (const { name } of [...document.documentElement.attributes])
    document.documentElement.removeAttribute(name);
  for (const { name, value } of made.attributes) document.documentElement.setAttribute(name, value);
  for (const part of ['head', 'body'] as const)
    document[part].replaceChildren(...[...(made.querySelector(part)?.childNodes ?? [])].filter(isStill));
  const element = document.querySelector(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const root = createRoot(element);
  await act(async () => root.render(<PracticeApp store={storeOf(world)}>{app}</PracticeApp>));
  await act(() => new Promise((later) => setTimeout(later, SETTLED)));
  return { url, close: () => act(async () => root.unmount()) };
}

/** The page's own programs stay out; what they would render is rendered by the test. */
const isStill = (node: Node) => !(node instanceof Element && node.matches('script[src]'));

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
  interface Window {
    happyDOM: { setURL(url: string): void };
  }
}
