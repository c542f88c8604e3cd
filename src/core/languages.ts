/** The languages that the words are in and that drafts are written in: ISO 639-1, as their folders in `_locales` are called. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'it', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];
