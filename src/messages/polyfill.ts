import polyfill from 'webextension-polyfill';

// Comes before everything else in the worker and in the extension's own pages: whatever the browser, `browser` is there
// and answers with promises. A content script does without: it is loaded into every page of three sites, and what it
// uses is alike in all browsers.
Object.assign(globalThis, { browser: polyfill });
