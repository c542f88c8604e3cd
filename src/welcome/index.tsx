import '../messages/polyfill.ts';
import { render } from 'preact';
import { words } from '../messages/words.ts';
import { begin } from '../ui/begin.ts';
import { createWelcome } from './state.ts';
import { Welcome } from './Welcome.tsx';

const page = await begin();
document.title = words('welcome_title');

const welcome = createWelcome(page);
await welcome.ready;
render(<Welcome welcome={welcome} />, document.body);
