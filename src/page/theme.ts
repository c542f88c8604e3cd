/** Where a page says that it is dark: all three sites mark the root or the body. */
const MARKS = ['class', 'style', 'data-theme', 'data-color-scheme'];

/**
 * Tells whether the page is dark, after every change of its theme.
 *
 * @param marked what the site's own marks say; `undefined` where they say nothing, then the looks of the page decide
 * @returns asks for another look in the next frame, for moments at which styles may have arrived
 */
export function watchTheme(
  doc: Document,
  marked: () => boolean | undefined,
  told: (dark: boolean) => void,
  signal: AbortSignal,
): () => void {
  let frame = 0;
  const look = () => {
    frame = 0;
    if (!signal.aborted) told(marked() ?? looksDark(doc));
  };
  const soon = () => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const observer = new MutationObserver(soon);
  for (const element of [doc.documentElement, doc.body])
    observer.observe(element, { attributes: true, attributeFilter: MARKS });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  doc.defaultView?.addEventListener('load', soon, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return soon;
}

/** The first opaque background from the body up; a page that paints none shows the browser's own. */
function looksDark(doc: Document): boolean {
  for (const element of [doc.body, doc.documentElement]) {
    const colour =
      getComputedStyle(element)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const [red = 255, green = 255, blue = 255, alpha = 1] = colour;
    if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
  }
  return getComputedStyle(doc.documentElement).colorScheme === 'dark';
}
