/** What every site writes alike, because it is not the sites' own. */

export const FOCUSED = ':focus';
export const ANY_DIALOG = '[role="dialog"], dialog';
