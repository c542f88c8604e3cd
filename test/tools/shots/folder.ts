/** Where the README's pictures stand, and those of the store listing. */
export const FOLDER = 'test/shots';
export const STORE = 'test/store';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
