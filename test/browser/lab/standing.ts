import type { Page, Protocol } from 'puppeteer-core';
import { bidi } from './bidi.ts';
import type { Lab } from './lab.ts';
import { objectOf } from './nodes.ts';

/** A badge as it stands in a page. */
export interface Standing {
  /** Key of the sign that is nearest to it, `null` where it stands near none of them. */
  post: string | null;
  /** What assistive technology reads. */
  name: string;
}

/**
 * All badges in a page, in document order, closed shadow roots opened from outside, each with the post it stands on: the
 * one whose sign is met first on the way up from the badge.
 *
 * @param signs key → markup that stands in one post only
 */
export async function standingIn(
  { name }: Lab,
  page: Page,
  signs: ReadonlyMap<string, string>,
): Promise<Standing[]> {
  const wanted = [...signs];
  return name === 'chromium' ? inChromium(page, wanted) : inFirefox(page, wanted);
}

/** Runs in the page. */
function nearest(host: Element, signs: [string, string][]): string | null {
  for (let node: Node | null = host; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const markup = node instanceof Element ? node.outerHTML : '';
    const found = signs
      .map(([key, sign]) => ({ key, at: markup.indexOf(sign) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    if (found[0]) return found[0].key;
  }
  return null;
}

async function inChromium(page: Page, signs: [string, string][]): Promise<Standing[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const standing = hostsBelow(root).map(async ({ backendNodeId, name }) => {
      const objectId = await objectOf(session, backendNodeId);
      if (objectId === null) return [];
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (signs) { return (${nearest})(this, signs); }`,
        arguments: [{ value: signs }],
        returnByValue: true,
      });
      return { post: result.value as string | null, name };
    });
    return (await Promise.all(standing)).flat();
  } finally {
    await session.detach();
  }
}

/** Elements with a closed shadow root in which a named button stands. */
function hostsBelow(node: Protocol.DOM.Node): { backendNodeId: number; name: string }[] {
  const inside = [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  const roots = node.shadowRoots ?? [];
  const closed = roots.find(({ shadowRootType }) => shadowRootType === 'closed');
  const name = closed && nameIn(closed);
  const own = name === undefined ? [] : [{ backendNodeId: node.backendNodeId, name }];
  return [...own, ...[...roots, ...inside].flatMap(hostsBelow)];
}

function nameIn({ nodeName, attributes = [], children = [] }: Protocol.DOM.Node): string | undefined {
  const at = attributes.indexOf('aria-label');
  if (nodeName === 'BUTTON' && at >= 0) return attributes[at + 1];
  return children.map(nameIn).find((found) => found !== undefined);
}

/** A node as WebDriver BiDi writes it. */
interface Written {
  value?: {
    localName?: string;
    attributes?: Record<string, string>;
    children?: Written[];
    shadowRoot?: Written | null;
  };
}

async function inFirefox(page: Page, signs: [string, string][]): Promise<Standing[]> {
  const asked = `() => {
    const nearest = ${nearest};
    const signs = ${JSON.stringify(signs)};
    const below = (root) => [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName === 'span' && element.attributes.length === 0 && element.childNodes.length === 0 ? [element] : []),
      ...(element.shadowRoot ? below(element.shadowRoot) : []),
      ...(element.contentDocument ? below(element.contentDocument) : []),
    ]);
    return below(document).map((host) => [nearest(host, signs), host]);
  }`;
  const { result } = await bidi<{ result: { value: { value: [{ value?: string }, Written] }[] } }>(
    page.browser(),
    'script.callFunction',
    {
      functionDeclaration: asked,
      awaitPromise: true,
      target: { context: Reflect.get(page.mainFrame(), '_id') },
      serializationOptions: { maxDomDepth: 6, includeShadowTree: 'all' },
    },
  );
  return result.value.flatMap(({ value: [post, host] }) => {
    const name = host.value?.shadowRoot ? nameWritten(host.value.shadowRoot) : undefined;
    return name === undefined ? [] : [{ post: post.value ?? null, name }];
  });
}

function nameWritten({ value = {} }: Written): string | undefined {
  if (value.localName === 'button') return value.attributes?.['aria-label'];
  return value.children?.map(nameWritten).find((found) => found !== undefined);
}
