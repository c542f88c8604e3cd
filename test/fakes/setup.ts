import { beforeEach } from 'vitest';
import { resetBrowser } from './webextension.ts';

beforeEach(resetBrowser);
