import type { Page } from '../site.ts';
import { focalId } from './page.ts';
import { isPost, type Lists, type XReading } from './place.ts';

/** Each list that is a conversation, with the post it is about; an edited post's address keeps its former id. */
export function focalsOf(lists: XReading[][], page: Page, names: Lists): Map<XReading[], XReading> {
  const wanted = focalId(page.url);
  const found = new Map<XReading[], XReading>();
  const note = (focalIn: (list: XReading[]) => XReading | undefined) => {
    for (const list of lists) {
      const focal = focalIn(list.filter(isPost));
      if (focal) found.set(list, focal);
    }
  };
  note((list) => focalIn(list, wanted, page, names));
  if (wanted !== null && found.size === 0) note(onlyFocal);
  return found;
}

/**
 * The focal post of one list. Behind a photo or a composer stands another page, which may show the post of the address
 * without being about it: there the post must look focal, whichever it is.
 */
function focalIn(list: XReading[], wanted: string | null, page: Page, names: Lists): XReading | undefined {
  const modal = page.kind === 'photo' || page.url.pathname.startsWith('/compose/');
  const inDialog = list[0]?.element.closest(names.DIALOG) != null;
  const named = list.filter(({ sighting }) => wanted !== null && sighting.ids.includes(wanted));
  const looking = named.find(({ hint }) => hint.focal);
  if (looking || (named[0] && (inDialog || !modal))) return looking ?? named[0];
  return modal && !inDialog ? onlyFocal(list) : undefined;
}

function onlyFocal(list: XReading[]): XReading | undefined {
  const [only, ...others] = list.filter(({ hint }) => hint.focal);
  return others.length === 0 ? only : undefined;
}
