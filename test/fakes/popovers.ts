import { afterAll, beforeAll, vi } from 'vitest';

/** Lets elements be shown as popovers for the tests of the surrounding `describe`: happy-dom knows none. */
export function popovers(): void {
  const known = { showPopover: vi.fn(), hidePopover: vi.fn() };
  beforeAll(() => void Object.assign(HTMLElement.prototype, known));
  afterAll(() => {
    for (const name of Object.keys(known)) Reflect.deleteProperty(HTMLElement.prototype, name);
  });
}
