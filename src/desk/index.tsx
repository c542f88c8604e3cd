import '../messages/polyfill.ts';
import { render } from 'preact';
import { begin } from '../ui/begin.ts';
import { Desk } from './Desk.tsx';
import { createRoute } from './route.ts';
import { createStock } from './stock.ts';

const page = await begin();

const stock = createStock(page);
await stock.ready;
render(<Desk route={createRoute(page)} stock={stock} />, document.body);
