/** In unit tests the browser stands in the global scope already, made by `setup.ts`. */
export default (globalThis as { browser?: unknown }).browser;
