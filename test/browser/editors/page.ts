import { draft } from './draft.ts';
import { lexical } from './lexical.ts';
import type { Mount, Mounted, Start } from './model.ts';
import { other, textarea } from './plain.ts';
import { quill1, quill2 } from './quill.ts';
import { tiptap } from './tiptap.ts';

const MOUNTS: Record<string, Mount> = { draft, lexical, quill1, quill2, tiptap, textarea, other };

declare global {
  var mounted: Mounted | undefined;
}

/** `?editor=NAME&start=empty|mention|half` */
const wanted = new URLSearchParams(location.search);
const mount = MOUNTS[wanted.get('editor') ?? ''];
const place = document.querySelector('main');
if (!mount || !place) throw new Error(`No editor for ${location.search}`);
void Promise.resolve(mount(place, (wanted.get('start') ?? 'empty') as Start)).then((mounted) => {
  globalThis.mounted = mounted;
});
