/** One real editor on a page: what it starts with, and what its own model holds. */
export interface Mounted {
  /** Lines of the editor's own model, joined by `\n`. */
  model(): string;
}

/** What stands in the editor before anything is inserted. */
export type Start = 'empty' | 'mention' | 'half';

export type Mount = (place: HTMLElement, start: Start) => Promise<Mounted> | Mounted;

export const HALF = 'I think';
export const MENTION = '@Ada';
