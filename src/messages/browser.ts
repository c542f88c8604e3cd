import type { Browser } from 'webextension-polyfill';

const native = globalThis as unknown as { browser?: Browser; chrome: Browser };

/**
 * The browser's own API. Both browsers answer with promises by themselves; the one thing in which they still differ,
 * a listener that answers a message with a promise, is avoided in `listen.ts`.
 */
export const browser: Browser = native.browser ?? native.chrome;
