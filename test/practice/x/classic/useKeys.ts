import { useEffect } from 'react';
import { go } from '../../shared/app.tsx';
import { openReply } from '../compose.ts';

const ARTICLES = 'article[tabindex]';

function current(): Element | null {
  return document.activeElement?.closest(ARTICLES) ?? null;
}

/** Moves the focus to the next post (or the one before), beginning with the first one on screen. */
function step(by: 1 | -1): void {
  const articles = [...document.querySelectorAll<HTMLElement>(ARTICLES)];
  const at = articles.indexOf(current() as HTMLElement);
  const onScreen = articles.findIndex((article) => article.getBoundingClientRect().bottom > 60);
  const next = articles[at < 0 ? onScreen : at + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

const press = (id: string) => current()?.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click();

const KEYS: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(-1),
  n: () => openReply(),
  r: () => press('reply'),
  l: () => press('like'),
  b: () => press('bookmark'),
  Enter: () => current()?.querySelector<HTMLElement>('a[href*="/status/"]')?.click(),
  '.': () => scrollTo({ top: 0 }),
  '/': () => document.querySelector<HTMLElement>('[data-testid="SearchBox_Search_Input"]')?.focus(),
};

/** Second letters after `g`. */
const PLACES: Record<string, string> = { h: '/home', n: '/notifications', r: '/notifications/mentions' };

/** Whether letters typed there are text. Open shadow roots are looked into, closed ones cannot be. */
function isWriting(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable)
  );
}

/** One-letter shortcuts on the document, in the bubbling phase, as the site has them. */
export function useKeys(): void {
  useEffect(() => {
    let before = '';
    const pressed = (event: KeyboardEvent) => {
      if (isWriting(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      const place = before === 'g' ? PLACES[event.key] : undefined;
      before = event.key;
      const act = place ? () => go(place) : KEYS[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keypress', pressed);
    return () => document.removeEventListener('keypress', pressed);
  }, []);
}
