/** What both front ends write alike: plain HTML, no names of the site's own. */

export const LINK = 'a[href]';
export const PICTURE = 'img';
export const DRAWING = 'svg, img';
export const LABELLED = '[aria-label]';
/** Words with a writing direction of their own: what people wrote, never the interface around it. */
export const DIRECTED = '[dir]';
export const BUTTON = 'button, [role="button"]';
export const DIALOG = '[role="dialog"], [aria-modal="true"]';
export const HEADING = 'h1, h2, h3, [role="heading"]';
/** What makes an element without words an element with something in it. */
export const SOMETHING = 'img, svg, video, button, [role="button"], [role="progressbar"]';
export const EDITABLE = 'textarea, [contenteditable="true"]';
