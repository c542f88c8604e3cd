import type { Page } from 'puppeteer-core';

/** What moves softly is where it belongs at once. */
const STILL = { name: 'prefers-reduced-motion', value: 'reduce' };

/** Lets nothing on a page move softly, and looks at it as where the user has set all colours (high contrast). */
export async function coloursOf(page: Page) {
  // What it emulates ends with it.
  const session = await page.createCDPSession();
  const emulate = (forced: boolean) =>
    session.send('Emulation.setEmulatedMedia', {
      features: [STILL, { name: 'forced-colors', value: forced ? 'active' : 'none' }],
    });
  await emulate(false);
  return {
    /** What cannot be told any more while colours are forced. */
    async lost(): Promise<string[]> {
      await emulate(true);
      const lost = await page.evaluate(lostIn);
      await emulate(false);
      return lost;
    },
  };
}

/** Runs in the page. */
function lostIn(): string[] {
  const found = new Set<string>();
  const called = (one: Element) =>
    `${one.localName}.${one.className} “${(one.textContent ?? '').slice(0, 30)}”`;
  const seen = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());

  // Grounds are gone: only an edge holds a pill or a control together.
  for (const one of seen('.tag, .word, .chip, .switch, .field, .button:not(.quiet)')) {
    const { borderTopStyle, borderTopWidth } = getComputedStyle(one);
    if (borderTopStyle === 'none' || borderTopWidth === '0px') found.add(`${called(one)} has no edge`);
  }

  // What is chosen, on or current looks otherwise than what is not, and not as what has the focus.
  for (const state of ['aria-pressed', 'aria-checked', 'aria-current']) {
    const isOn = (one: Element) => !['false', null].includes(one.getAttribute(state));
    for (const one of seen(`[${state}]`).filter(isOn)) {
      const peers = seen(one.localName).filter((peer) => peer.className === one.className && !isOn(peer));
      const peer = peers.find((other) => !other.matches(':hover, :focus'));
      if (peer && lookOf(peer) === lookOf(one)) found.add(`${called(one)} looks like all others`);
      const { outlineStyle } = getComputedStyle(one);
      if (one.tabIndex >= 0 && outlineStyle !== 'none' && !one.matches(':focus'))
        found.add(`${called(one)} looks as if it had the focus`);
    }
  }

  // How much of a figure is filled.
  for (const part of seen('.bars .part, .bars .late, .ring .part')) {
    const ground = part.parentElement?.querySelector('.ground, circle:not(.part)');
    if (ground && drawn(ground) === drawn(part)) found.add(`${called(part)} looks like its ground`);
  }
  return [...found];

  function lookOf(one: Element): string {
    const page = getComputedStyle(document.body).backgroundColor;
    return ['', '::before']
      .map((pseudo) => {
        const { backgroundColor, borderColor, borderWidth, outlineStyle, insetInlineStart, translate } =
          getComputedStyle(one, pseudo);
        // What is seen through looks like the page.
        const ground = /, 0\)$/.test(backgroundColor) ? page : backgroundColor;
        return [ground, borderColor, borderWidth, outlineStyle, insetInlineStart, translate].join();
      })
      .join('; ');
  }
  function drawn(one: Element): string {
    const { fill, stroke, strokeWidth } = getComputedStyle(one);
    return [fill, stroke, strokeWidth].join();
  }
}
