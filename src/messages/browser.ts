import type { Browser } from 'webextension-polyfill';

const native = globalThis as unknown as { browser?: Browser; chrome: Browser };

/**
 * The browser's API: the polyfill's in the worker and in own pages, which begin with `polyfill.ts`, the browser's own in a
 * content script. The one thing in which these differ, a listener that answers a message with a promise, is avoided in
 * `listen.ts`.
 */
export const browser: Browser = native.browser ?? native.chrome;
