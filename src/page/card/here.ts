import { isDecided } from '../../core/standing.ts';
import type { ConversationView } from '../../core/view.ts';
import { openComposer, postOf, type Scene, type Subject, subjectOf } from './scene.ts';

/**
 * What the user means by "here": the post with the focus, or the one under the pointer; else the one whose composer is
 * open; else the topmost one in sight that carries a badge.
 */
export function here(scene: Scene): Subject | null {
  const active = scene.doc.activeElement;
  const writes = active instanceof HTMLElement && (active.isContentEditable || active.matches('textarea'));
  return (
    (writes ? null : innermost(scene, ':focus-within')) ??
    (writes ? answered(scene, active) : null) ??
    innermost(scene, ':hover') ??
    answered(scene, null) ??
    topmost(scene)
  );
}

/** Comments stand inside posts and answers inside comments: the last one in document order is the innermost. */
function innermost(scene: Scene, state: ':focus-within' | ':hover'): Subject | null {
  const post = scene.reading.posts.findLast(({ element }) => element.matches(state));
  return post ? subjectOf(post, scene) : null;
}

/** The conversation whose composer is open, or is this one. */
function answered(scene: Scene, editor: Element | null): Subject | null {
  for (const { post, view } of marked(scene)) {
    const composer = openComposer(post.element, scene);
    if (composer && (!editor || composer.editor.contains(editor))) return { post, view };
  }
  return null;
}

function topmost(scene: Scene): Subject | null {
  const { clientHeight } = scene.doc.documentElement;
  const seen = marked(scene)
    .map((subject) => ({ subject, ...subject.post.element.getBoundingClientRect().toJSON() }))
    .filter(({ bottom, top, height }) => height > 0 && bottom > 0 && top < clientHeight);
  return seen.sort((a, b) => a.top - b.top)[0]?.subject ?? null;
}

/** The next post below the one that has the focus, or below the middle of the window, on which it is the user's turn. */
export function nextAfter(scene: Scene, current: Subject | null): Subject | null {
  const all = marked(scene).filter(({ view }) => view?.turn === 'yours');
  const at = all.findIndex(({ view }) => view?.id === current?.view?.id);
  return all[at + 1] ?? null;
}

/** Everything that waits for the user, or seems to, in document order. */
function marked(scene: Scene): Subject[] {
  const found = new Map([...scene.views.values()].map((view) => [postOf(view, scene), view]));
  return scene.reading.posts.flatMap((post) => {
    const view = found.get(post);
    return view && waits(view, scene.now) ? [{ post, view }] : [];
  });
}

function waits(view: ConversationView, now: number): boolean {
  const { history, turn, leaning } = view;
  return !history && !isDecided(view, now) && (turn === 'yours' || leaning === 'yours');
}
