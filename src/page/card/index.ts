import type { ConversationView } from '../../core/view.ts';
import type { CardTold, ModelNews, Picked } from '../../messages/protocol.ts';
import { MessageError } from '../../messages/reply.ts';
import { send } from '../../messages/send.ts';
import { askModel, type ModelInput } from '../../messages/stream.ts';
import { createLife, type Life } from '../life.ts';
import { composerFor } from './composer.ts';
import { here, nextAfter } from './here.ts';
import { type CardHost, showCard } from './host.tsx';
import { carrierOf, postOf, type Scene, type Subject } from './scene.ts';
import { type CardState, createState } from './state.ts';

/** The one card of a document. */
export interface Cards {
  /** What the page shows now; `null` where it shows nothing that a card could be about. */
  see(scene: Scene | null): void;
  /** The badge of a conversation was pressed. */
  toggle(view: ConversationView, badge: HTMLElement, byKeyboard: boolean): void;
  /** Opens the card of this conversation as soon as it stands on the page, and says so. */
  want(conversation: string, opened: () => void): void;
  /** Drafts a response here: the composer is opened, the best draft put in, the others shown. */
  respond(): boolean;
  /** Goes to the next conversation on the page in which it is the user's turn. */
  next(): boolean;
  paint(dark: boolean): void;
  close(): void;
}

interface Open {
  state: CardState;
  shown: CardHost;
  badge: HTMLElement | null;
  /** What had the focus before. */
  before: Element | null;
  life: Life;
}

/** How a card reaches the worker, or whoever plays its part. */
export type Link = typeof send;

export function createCards(doc: Document, life: Life, link: Link = send): Cards {
  let scene: Scene | null = null;
  let open: Open | null = null;
  let current: Subject | null = null;
  let wanted: { conversation: string; opened: () => void } | null = null;
  let dark = false;

  function show(subject: Subject, badge: HTMLElement | null): Open {
    close();
    const mine = createLife(life);
    const around = {
      suggest: (intention: string, pick: Picked | null) =>
        suggest(questionOf(subject, intention, pick, scene), life, link),
      askModel: (intention: string, told: (news: ModelNews) => void, until: AbortSignal) =>
        askModel(questionOf(subject, intention, null, scene), told, until),
      compose: () => composerFor(standing(subject), () => scene, mine.signal),
      keep: link,
      signal: mine.signal,
    };
    const state = createState(subject, around, () => open?.state === state && open.shown.draw());
    const shown = showCard(doc, state, badge, close);
    shown.paint(dark);
    current = subject;
    if (badge) badge.ariaExpanded = 'true';
    const { signal } = mine;
    const view = doc.defaultView;
    view?.addEventListener('keydown', life.guard(closeByKey), { capture: true, signal });
    view?.addEventListener('resize', shown.settle, { signal });
    open = { state, shown, badge, before: doc.activeElement, life: mine };
    return open;
  }

  /** The element of the post now: lists make their rows anew. */
  function standing({ post }: Subject): Element {
    const ids = post.sighting.ids;
    const now = scene?.reading.posts.find(({ sighting }) => sighting.ids.some((id) => ids.includes(id)));
    return now?.element ?? post.element;
  }

  function closeByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    // The key has done its work: the site's own dialog stays open.
    event.stopImmediatePropagation();
    event.preventDefault();
    if (!open?.state.fold()) close();
  }

  function close(): void {
    if (!open) return;
    const { state, shown, badge, before, life: mine } = open;
    open = null;
    const hadFocus = shown.hasFocus();
    mine.end();
    shown.remove();
    if (badge) badge.ariaExpanded = 'false';
    if (hadFocus) giveBack([badge, before, ...focusable(standing(state.subject))]);
  }

  /** Brings the post into sight and its card, with the focus in it. */
  function goTo(subject: Subject): void {
    subject.post.element.scrollIntoView({ block: 'center' });
    const { state, shown } = show(subject, null);
    void state.ready.then(shown.focus);
  }

  /** The conversation that was asked for elsewhere has come. */
  function welcome(): void {
    const view = [...(scene?.views.values() ?? [])].find(({ id }) => id === wanted?.conversation);
    const post = view && scene && postOf(view, scene);
    if (!post) return;
    wanted?.opened();
    wanted = null;
    goTo({ post, view });
  }

  async function answer({ state, shown }: Open): Promise<void> {
    await state.ready;
    if (!(await state.insertFirst())) shown.focus();
  }

  life.signal.addEventListener('abort', close, { once: true });
  return {
    see(now) {
      scene = now;
      // What was answered needs no card any more.
      const before = open?.state.subject.view;
      const view = [...(now?.views.values() ?? [])].find(({ id }) => id === before?.id);
      if (view?.turn === 'theirs' && before?.turn !== 'theirs') close();
      welcome();
    },
    toggle(view, badge, byKeyboard) {
      const isOpen = open?.badge === badge;
      close();
      const post = scene && (postOf(view, scene) ?? carrierOf(badge, scene));
      if (isOpen || !post) return;
      const { state, shown } = show({ post, view }, badge);
      if (byKeyboard) void state.ready.then(shown.focus);
    },
    want(conversation, opened) {
      wanted = { conversation, opened };
      welcome();
    },
    respond() {
      const subject = open?.state.subject ?? (scene && here(scene));
      if (!subject) return false;
      void answer(open ?? show(subject, null));
      return true;
    },
    next() {
      const next = scene && nextAfter(scene, current);
      if (!next) return false;
      goTo(next);
      return true;
    },
    paint(isDark) {
      dark = isDark;
      open?.shown.paint(dark);
    },
    close,
  };
}

/** Gives the focus to the first of these that takes it: a badge goes when its conversation is decided. */
function giveBack(places: readonly (Element | null)[]): void {
  for (const place of places) {
    if (!(place instanceof HTMLElement) || !place.isConnected || place === place.ownerDocument.body) continue;
    place.focus();
    if (place.matches(':focus')) return;
  }
}

/** A post, and what in it takes the focus. */
function focusable(post: Element): Element[] {
  return [post, ...post.querySelectorAll('a[href], button')];
}

/** What a card asks for, of the worker and of a model alike. */
function questionOf(
  { view, post }: Subject,
  intention: string,
  pick: Picked | null,
  scene: Scene | null,
): ModelInput {
  const { author, text = '' } = post.sighting;
  return {
    account: scene?.reading.account ?? null,
    conversation: view?.id ?? null,
    post: { by: view?.with[0] ?? author, text },
    intention,
    pick,
  };
}

/** A worker that does not answer (`null`) leaves the card with what the page shows. */
async function suggest(question: ModelInput, life: Life, link: Link): Promise<CardTold | null> {
  try {
    return await link('card', question);
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    if (error.fault === 'orphaned') life.abandon();
    return null;
  }
}
