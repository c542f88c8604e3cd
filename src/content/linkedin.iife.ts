import { start } from '../page/start.ts';
import { linkedin } from '../sites/linkedin/index.ts';

start(linkedin);
