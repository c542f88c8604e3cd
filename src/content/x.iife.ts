import { start } from '../page/start.ts';
import { x } from '../sites/x/index.ts';

start(x);
