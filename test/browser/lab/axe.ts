import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page, as `rule: element`. */
export async function faults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/**
 * What axe finds wrong with something that stands behind a closed shadow root: it is looked at as a copy, with its
 * styles.
 *
 * @param page where the copy is shown, with nothing else
 */
export async function faultsIn(part: ElementHandle, page: Page): Promise<string[]> {
  const html = await part.evaluate((element) => {
    const { adoptedStyleSheets } = element.getRootNode() as ShadowRoot;
    const rules = adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    const copy = element.cloneNode(true) as HTMLElement;
    copy.removeAttribute('popover');
    return `<style>${rules.join('\n')}</style><main>${copy.outerHTML}</main>`;
  });
  await page.setContent(`<!doctype html><html lang="en"><title>Card</title>${html}</html>`);
  return faults(page);
}
