import type { State } from './state.ts';

/**
 * A page of the extension that says what went wrong: a newer version is said to have written the data. To be entered
 * where nothing is stored yet, since nothing is stored any more once it is left.
 */
export const IN_TROUBLE: State = {
  name: 'in trouble',
  async enter(page) {
    await page.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('your-turn', 99);
          opening.onsuccess = () => done(opening.result.close());
          opening.onerror = () => fail(opening.error);
        }),
    );
    await page.reload();
    await page.waitForSelector('p.trouble');
  },
  async leave(page) {
    await page.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const deleting = indexedDB.deleteDatabase('your-turn');
          deleting.onsuccess = () => done();
          deleting.onerror = () => fail(deleting.error);
        }),
    );
    await page.reload();
    await page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('p.trouble'));
  },
};
