import type { Page } from 'puppeteer-core';

/** A measurement that goes on in the page until it is read. */
export interface Wait {
  /** Milliseconds from the post's appearance to its badge's; rejects when half a minute was not enough. */
  ms(): Promise<number>;
}

/**
 * Watches a page for the post with this sign, and for the badge inside it: an empty element without attributes, which is
 * all that a page can see of one.
 *
 * @param sign markup that stands in this post only
 */
export async function awaitBadge(page: Page, sign: string): Promise<Wait> {
  const running = await page.evaluateHandle(
    (wanted) => ({
      done: new Promise<number | string>((resolve) => {
        let post: { element: Element; at: number } | null = null;
        const isBadge = (node: Node) =>
          node instanceof HTMLSpanElement && node.attributes.length === 0 && node.childNodes.length === 0;
        const look = (node: Node) => {
          if (!post && node instanceof Element && node.outerHTML.includes(wanted))
            post = { element: node, at: performance.now() };
          else if (post && isBadge(node) && post.element.contains(node)) resolve(performance.now() - post.at);
        };
        const observer = new MutationObserver((records) => {
          for (const { addedNodes } of records) addedNodes.forEach(look);
        });
        observer.observe(document, { childList: true, subtree: true });
        setTimeout(() => resolve(post ? 'The badge did not come.' : 'The post did not come.'), 30_000);
      }),
    }),
    sign,
  );
  return {
    ms: async () => {
      const outcome = await running.evaluate(({ done }) => done);
      if (typeof outcome === 'string') throw new Error(outcome);
      return outcome;
    },
  };
}
