import { beforeEach } from 'vitest';
import browser, { resetBrowser } from './webextension.ts';

Object.assign(globalThis, { browser });
beforeEach(resetBrowser);
