import type { Draft } from '../../core/drafts/draft.ts';

/** A piece of a draft: words, or the name of what is to be filled in. */
export interface Part {
  blank: boolean;
  text: string;
  /** Its place in the draft, counted in pieces. */
  at: number;
}

/** Takes a draft apart at its blanks, which stand in the text as `[date]`. */
export function partsOf({ text, blanks }: Pick<Draft, 'text' | 'blanks'>): Part[] {
  const names = new Set(blanks.map((name) => name.replace(/^\[|\]$/g, '')));
  const pieces = text.split(/\[([^[\]\n]*)\]/);
  return pieces.flatMap((piece, place): Part[] => {
    const isName = place % 2 === 1;
    if (isName && !names.has(piece)) return [{ blank: false, text: `[${piece}]`, at: place }];
    return piece === '' ? [] : [{ blank: isName, text: piece, at: place }];
  });
}

/** The text with what the user gave, by the place of each blank; open ones stay as they are. */
export function filled(parts: readonly Part[], given: Readonly<Record<number, string>>): string {
  return parts.map(({ blank, text, at }) => (blank ? given[at]?.trim() || `[${text}]` : text)).join('');
}
