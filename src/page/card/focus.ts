/** What is filled in or pressed first. */
const FIRST = '.best .blank, .best .main';

/** Puts the focus where the best draft goes on: into its first blank, else on its button. */
export function focusBest(inside: Node | EventTarget | null): void {
  const root = inside instanceof Node ? inside.getRootNode() : null;
  if (root instanceof ShadowRoot) (root.querySelector<HTMLElement>(FIRST) ?? rootCard(root))?.focus();
}

function rootCard(root: ShadowRoot): HTMLElement | null {
  return root.querySelector<HTMLElement>('.card');
}

/** From one blank to the next open one of the same draft, and from the last to its button. */
export function focusNext(blank: HTMLElement): void {
  const draft = blank.closest('.draft');
  const open = [...(draft?.querySelectorAll<HTMLInputElement>('.blank') ?? [])];
  const next = open.find((one) => one !== blank && one.value.trim() === '');
  (next ?? draft?.querySelector<HTMLElement>('.main'))?.focus();
}

/** Where the card is too low for all of it, what was unfolded comes into sight; the page stays where it is. */
export function intoView(part: HTMLElement | null): void {
  part?.scrollIntoView({ block: 'nearest' });
}
