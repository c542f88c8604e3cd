import type { Composer } from '../../sites/site.ts';
import { openComposer, pageOf, type Scene } from './scene.ts';

/** A site opens its composer within this time (ms), or it is taken to open none. */
const PATIENCE = 3000;

/**
 * The composer of a post: the open one, else the one that a single click on the site's own button brings. To be called
 * in direct response to the user only.
 *
 * @param scene what the page shows, asked anew each time
 * @returns `null` where none comes that provably belongs to the post
 */
export async function composerFor(
  post: Element,
  scene: () => Scene | null,
  signal: AbortSignal,
): Promise<Composer | null> {
  const now = scene();
  if (!now) return null;
  const find = () => {
    const later = scene();
    return later && openComposer(post, later);
  };
  const open = find();
  if (open) return open;
  if (!now.driver.compose.open(post, pageOf(now))) return null;
  return appears(find, [now.doc, ...now.driver.containers(now.doc)], signal);
}

/** Looks again in the frame after every change. */
function appears<T>(find: () => T | null, places: readonly Node[], signal: AbortSignal): Promise<T | null> {
  return new Promise((done) => {
    let frame = 0;
    const end = (found: T | null) => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      done(found);
    };
    const look = () => {
      frame = 0;
      const found = find();
      if (found) end(found);
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    const observer = new MutationObserver(soon);
    for (const place of places) observer.observe(place, { childList: true, subtree: true, attributes: true });
    const timer = setTimeout(() => end(find()), PATIENCE);
    signal.addEventListener('abort', () => end(null), { once: true });
    soon();
  });
}
