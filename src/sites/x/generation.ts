import * as classic from './classic/selectors.ts';
import * as xweb from './xweb/selectors.ts';

/**
 * Which of X's front ends made a document, `null` where none is recognised. What only the older one carries decides;
 * its bare mount point counts when nothing of the newer one is there either (the page is still empty).
 */
export function generationOf(doc: Document): 'classic' | 'xweb' | null {
  if (doc.querySelector(classic.GENERATION)) return 'classic';
  if (doc.querySelector(xweb.GENERATION)) return 'xweb';
  return doc.querySelector(classic.MOUNT) ? 'classic' : null;
}
