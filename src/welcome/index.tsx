import '../messages/polyfill.ts';
import { render } from 'preact';
import { language, words } from '../messages/words.ts';
import { createWelcome } from './state.ts';
import { Welcome } from './Welcome.tsx';

document.documentElement.lang = language();
document.documentElement.dir = words('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
document.title = words('welcome_title');

const closed = new AbortController();
addEventListener('pagehide', () => closed.abort(), { once: true });

const welcome = createWelcome(closed.signal);
await welcome.ready;
render(<Welcome welcome={welcome} />, document.body);
