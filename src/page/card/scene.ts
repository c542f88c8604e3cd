import type { ConversationView } from '../../core/view.ts';
import type { Reading } from '../../sites/reading.ts';
import type { Composer, Driver, Page, ReadPost, Site } from '../../sites/site.ts';

/** What the page shows now, as far as the card needs it. */
export interface Scene {
  site: Site;
  doc: Document;
  top: Window;
  driver: Driver;
  reading: Reading;
  /** Conversations by the ids of their last words. */
  views: ReadonlyMap<string, ConversationView>;
  now: number;
}

/** What a card is about: a post, and the conversation it is the last word of, where there is one. */
export interface Subject {
  post: ReadPost;
  view: ConversationView | null;
}

/** The post with its conversation; `null` for a post that nobody answers. */
export function subjectOf(post: ReadPost, { views }: Scene): Subject | null {
  const view = post.sighting.ids.map((id) => views.get(id)).find((found) => found !== undefined) ?? null;
  const isAnswerable = post.sighting.ids.length > 0 && !post.sighting.promoted;
  return isAnswerable && (view || !post.mine) ? { post, view } : null;
}

/** The post that carries the badge of a conversation. */
export function postOf(view: ConversationView, { reading }: Scene): ReadPost | undefined {
  return reading.posts.find(({ sighting }) => sighting.ids.some((id) => view.last.ids.includes(id)));
}

/** The post that carries this badge: whom the user owes something is marked on whatever they say. */
export function carrierOf(badge: Node, { reading }: Scene): ReadPost | undefined {
  const { host } = badge.getRootNode() as ShadowRoot;
  return reading.posts.findLast(({ element }) => element.contains(host));
}

/** The composer that is open for the post. */
export function openComposer(post: Element, scene: Scene): Composer | null {
  return scene.driver.compose.find(post, pageOf(scene));
}

/** The page at this moment: its address changes when the site opens a composer over it. */
export function pageOf({ site, doc, top, driver, reading, now }: Scene): Page {
  const url = new URL(top.location.href);
  return { site: site.name, doc, url, kind: driver.page(url, doc), account: reading.account, now };
}
