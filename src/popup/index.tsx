import '../messages/polyfill.ts';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { language, words } from '../messages/words.ts';
import { loadWorkHours } from './later.ts';
import { readMemory, remember } from './memory.ts';
import { loadNotifying } from './notifying.ts';
import { createToday } from './state.ts';
import { Today } from './Today.tsx';

document.documentElement.lang = language();
document.documentElement.dir = words('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';

const closed = new AbortController();
addEventListener('pagehide', () => closed.abort(), { once: true });

// Data first, then one complete paint.
const today = createToday(closed.signal, await readMemory());
await Promise.all([today.refresh(), loadWorkHours(), loadNotifying()]);
render(<Today today={today} />, document.body);
effect(() => remember(today.place.value));
