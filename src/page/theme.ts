/** Where a page says that it is dark: all three sites mark the root or the body. */
const MARKS = ['class', 'style', 'data-theme', 'data-color-scheme'];

/**
 * Tells whether the page is dark, now and after every change of its theme.
 *
 * @param marked what the site's own marks say; `undefined` where they say nothing, then the background decides
 */
export function watchTheme(
  doc: Document,
  marked: () => boolean | undefined,
  told: (dark: boolean) => void,
  signal: AbortSignal,
): void {
  let dark: boolean | null = null;
  let frame = 0;
  const look = () => {
    frame = 0;
    if (signal.aborted) return;
    const now = marked() ?? hasDarkBackground(doc);
    if (now === dark) return;
    dark = now;
    told(dark);
  };
  const soon = () => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const observer = new MutationObserver(soon);
  for (const element of [doc.documentElement, doc.body])
    observer.observe(element, { attributes: true, attributeFilter: MARKS });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  look();
}

/** The first opaque background from the body up; a page that paints none shows the browser's white. */
function hasDarkBackground(doc: Document): boolean {
  for (const element of [doc.body, doc.documentElement]) {
    const colour =
      getComputedStyle(element)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const [red = 255, green = 255, blue = 255, alpha = 1] = colour;
    if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
  }
  return false;
}
