/**
 * What lies between two posts that follow each other: nothing, an empty cell, a heading, or anything else that the
 * reader does not know ("Show more replies", a post that is gone, an advertisement).
 */
export type Gap = 'none' | 'separator' | 'heading' | 'other';

export interface Furniture {
  CELL: string;
  HEADING: string;
  /** What makes a cell without words a cell with something in it. */
  SOMETHING: string;
  /** Where a list keeps a whole branch in one element: that element. */
  BRANCH?: string;
}

const WEIGHT: readonly Gap[] = ['none', 'separator', 'other', 'heading'];

/** Looks at what stands between two elements, below the nearest element that holds both. */
export function gapBetween(first: Element, second: Element, names: Furniture): Gap {
  let from = first;
  while (from.parentElement && !from.parentElement.contains(second)) from = from.parentElement;
  let worst: Gap = 'none';
  // Where the list has cells, only cells are its own; other extensions put things between them.
  const onlyCells = from.matches(names.CELL);
  for (let at = from.nextElementSibling; at && !at.contains(second); at = at.nextElementSibling) {
    if (onlyCells && !at.matches(names.CELL)) continue;
    const gap = kindOf(at, names);
    if (WEIGHT.indexOf(gap) > WEIGHT.indexOf(worst)) worst = gap;
  }
  return worst;
}

function kindOf(cell: Element, { HEADING, SOMETHING }: Furniture): Gap {
  if (cell.querySelector(HEADING)) return 'heading';
  return cell.textContent?.trim() || cell.querySelector(SOMETHING) ? 'other' : 'separator';
}

/** Whether two posts stand in the same branch element. */
export function sameBranch(first: Element, second: Element, { BRANCH }: Furniture): boolean {
  const branch = BRANCH && first.closest(BRANCH);
  return Boolean(branch) && second.closest(BRANCH ?? '') === branch;
}
