import type { PageKind } from '../site.ts';
import {
  DARK,
  EMBER_PARTS,
  EMBER_SHELL,
  INTEROP_OUTLET,
  LIGHT,
  SDUI_PARTS,
  SDUI_SHELL,
} from './selectors.ts';

/** The two front ends that LinkedIn serves side by side. */
export type FrontEnd = 'ember' | 'sdui';

/** Paths in the order in which they are tried. */
const KINDS: readonly (readonly [RegExp, PageKind])[] = [
  [/^\/(feed\/update|posts|pulse)\//, 'post'],
  [/^\/in\/[^/]+\/recent-activity/, 'activity'],
  [/^\/(company|school|showcase)\/[^/]+\/posts/, 'activity'],
  [/^\/(in|company|school|showcase)\//, 'profile'],
  [/^\/notifications/, 'notifications'],
  [/^\/(search|feed\/hashtag)\//, 'search'],
  [/^\/groups\//, 'group'],
  [/^\/(feed|preload)?(\/|$)/, 'home'],
];

/**
 * What kind of page an address opens. `url` is the address of the top window: inside the site's own frame the
 * document's address says nothing.
 */
export function pageKind(url: URL): PageKind {
  return KINDS.find(([path]) => path.test(url.pathname))?.[1] ?? 'other';
}

/**
 * Which front end wrote a document: by its shell, where exactly one is there, else by what it holds more of. `null`
 * where nothing speaks for either.
 */
export function frontEnd(doc: Document): FrontEnd | null {
  const has = (selector: string) => doc.querySelector(selector) !== null;
  const [sdui, ember] = [has(SDUI_SHELL), has(EMBER_SHELL)];
  if (sdui !== ember) return sdui ? 'sdui' : 'ember';
  const count = (selector: string) => doc.querySelectorAll(selector).length;
  const [newer, older] = [count(SDUI_PARTS), count(EMBER_PARTS)];
  if (newer === 0 && older === 0) return sdui ? 'sdui' : null;
  return newer >= older ? 'sdui' : 'ember';
}

/** Whether the page says that it is dark, or light; `undefined` where it says neither. */
export function isDark(doc: Document): boolean | undefined {
  if (doc.querySelector(DARK)) return true;
  return doc.querySelector(LIGHT) ? false : undefined;
}

/** The document and, where there is one, the open shadow root in which older screens are kept. */
export function rootsOf(doc: Document): ParentNode[] {
  const shadow = doc.querySelector(INTEROP_OUTLET)?.shadowRoot;
  return shadow ? [doc, shadow] : [doc];
}

/** Everything that matches in the document and in that shadow root, in document order. */
export function everywhere(doc: Document, selector: string): Element[] {
  return rootsOf(doc).flatMap((root) => [...root.querySelectorAll(selector)]);
}
