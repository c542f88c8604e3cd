import '../messages/polyfill.ts';
import { render } from 'preact';
import { language, words } from '../messages/words.ts';
import { Desk } from './Desk.tsx';
import { createRoute } from './route.ts';
import { createStock } from './stock.ts';

document.documentElement.lang = language();
document.documentElement.dir = words('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';

const closed = new AbortController();
addEventListener('pagehide', () => closed.abort(), { once: true });

const stock = createStock(closed.signal);
await stock.ready;
render(<Desk route={createRoute(closed.signal)} stock={stock} />, document.body);
