import { start } from '../page/start.ts';
import { facebook } from '../sites/facebook/index.ts';

start(facebook);
