import { snapshot } from '../../../src/core/snapshot/snapshot.ts';
import { copyOf } from '../../../src/page/copy.ts';

/** The snapshot of a document, from the page to the desk. */
export function taken(doc: Document): string {
  const [page = ''] = copyOf([doc.documentElement]);
  return snapshot(page, (count) => Math.floor(Math.random() * count));
}
