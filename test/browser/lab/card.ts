import type { Page, Protocol } from 'puppeteer-core';
import { bidi } from './bidi.ts';
import type { Lab } from './lab.ts';
import { objectOf } from './nodes.ts';
import { until } from './until.ts';

/** Runs in the page with the card, which no page can reach by itself; must need nothing from outside. */
type Asked<A extends unknown[], T> = (card: HTMLElement, ...args: A) => T;

/**
 * Asks something of the card that stands in a page, through its closed shadow root.
 *
 * @returns `null` where no card stands
 */
export async function inCard<A extends unknown[], T>(
  { name }: Lab,
  page: Page,
  ask: Asked<A, T>,
  ...args: A
): Promise<T | null> {
  const code = `function (card, args) { return JSON.stringify((${ask})(card, ...JSON.parse(args)) ?? null); }`;
  const given = JSON.stringify(args);
  const answer =
    name === 'chromium' ? await inChromium(page, code, given) : await inFirefox(page, code, given);
  return answer === null ? null : (JSON.parse(answer) as T);
}

async function inChromium(page: Page, code: string, given: string): Promise<string | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const backendNodeId = cardBelow(root);
    if (backendNodeId === null) return null;
    const objectId = await objectOf(session, backendNodeId);
    if (objectId === null) return null;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (args) { return (${code})(this, args); }`,
      arguments: [{ value: given }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as string;
  } finally {
    await session.detach();
  }
}

function cardBelow(node: Protocol.DOM.Node): number | null {
  const { attributes = [], backendNodeId } = node;
  const given = (name: string) => attributes[attributes.indexOf(name) + 1] ?? '';
  if (given('role') === 'dialog' && /\bcard\b/.test(given('class'))) return backendNodeId;
  for (const inside of [
    ...(node.shadowRoots ?? []),
    ...(node.children ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ]) {
    const found = cardBelow(inside);
    if (found !== null) return found;
  }
  return null;
}

/** A node as WebDriver BiDi writes it. */
interface Written {
  sharedId?: string;
  value?: {
    localName?: string;
    attributes?: Record<string, string>;
    children?: Written[];
    shadowRoot?: Written | null;
  };
}

async function inFirefox(page: Page, code: string, given: string): Promise<string | null> {
  const target = { context: Reflect.get(page.mainFrame(), '_id') };
  const call = <T>(functionDeclaration: string, more: object) =>
    bidi<T>(page.browser(), 'script.callFunction', {
      functionDeclaration,
      awaitPromise: false,
      target,
      ...more,
    });
  const bare = `() => [...document.querySelectorAll('span:empty')].filter(({ attributes }) => attributes.length === 0)`;
  const { result } = await call<{ result: { value: Written[] } }>(bare, {
    serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
  });
  const parts = result.value.flatMap(({ value }) => value?.shadowRoot?.value?.children ?? []);
  const card = parts.find(({ value }) => value?.attributes?.class?.split(' ').includes('card'));
  if (!card?.sharedId) return null;
  const answer = await call<{ result: { value: string }; exceptionDetails?: { text: string } }>(code, {
    arguments: [{ sharedId: card.sharedId }, { type: 'string', value: given }],
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}

/** What a person sees and hears of a card, and does with it. */
export function cardIn(lab: Lab, page: Page) {
  const ask = <A extends unknown[], T>(asked: Asked<A, T>, ...args: A) => inCard(lab, page, asked, ...args);
  const text = () => ask((card) => card.textContent ?? '');

  const middle = (name: string) =>
    ask((card, wanted) => {
      const parts = [...card.querySelectorAll<HTMLElement>('button, input, summary')];
      const part = parts.find((one) => (one.ariaLabel || one.textContent || '').trim().startsWith(wanted));
      part?.scrollIntoView({ block: 'nearest' });
      const box = part?.getBoundingClientRect();
      // Until it has found its place it may stick out of the window.
      return box && box.width > 0 && box.bottom <= innerHeight
        ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        : null;
    }, name);

  /** The middle of the part with this name, once it is there and stays where it is: what comes into the card moves it. */
  const place = (name: string) => {
    let before = '';
    return until(
      `“${name}” in the card`,
      async () => {
        const found = await middle(name);
        const now = JSON.stringify(found);
        const stays = now === before;
        before = now;
        return stays && found;
      },
      { instead: text },
    );
  };

  return {
    ask,
    isOpen: async () => (await ask(() => true)) !== null,
    text,
    /** Waits until these words stand in it. */
    says: (words: string) =>
      until(
        `“${words}” in the card`,
        () => ask((card, wanted) => card.textContent?.includes(wanted), words),
        { instead: text },
      ),
    /** The name of what has the focus in it; `null` where nothing has. */
    focus: () =>
      ask((card) => {
        const active = (card.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
        return active && (active.ariaLabel || active.textContent || active.tagName);
      }),
    /** Presses the first part whose name begins so, with the mouse. */
    press: async (name: string) => {
      const { x, y } = await place(name);
      await page.mouse.click(x, y);
    },
    place,
  };
}
