import '../messages/polyfill.ts';
import { render } from 'preact';
import { language, words } from '../messages/words.ts';
import { walkByKeys } from './keys.ts';
import { createToday } from './state.ts';
import { Today } from './Today.tsx';

document.documentElement.lang = language();
document.documentElement.dir = words('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';

const closed = new AbortController();
addEventListener('pagehide', () => closed.abort(), { once: true });
walkByKeys(closed.signal);

// Data first, then one complete paint.
const today = createToday(closed.signal);
await today.refresh();
render(<Today today={today} />, document.body);
