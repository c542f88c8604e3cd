import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../src/messages/browser.ts';
import { whenGone } from '../../src/messages/whenGone.ts';

afterEach(() => void Reflect.deleteProperty(browser.runtime, 'lastError'));

function portThatGoes() {
  const listeners: (() => void)[] = [];
  const port = { onDisconnect: { addListener: (listener: () => void) => listeners.push(listener) } };
  return {
    port: port as unknown as Runtime.Port,
    go: () => listeners.forEach((listener) => void listener()),
  };
}

describe('the end of a connection', () => {
  it('is told with the browser’s reason, which Chrome wants somebody to look at', () => {
    const message = 'Could not establish connection. Receiving end does not exist.';
    Object.defineProperty(browser.runtime, 'lastError', { configurable: true, get: () => ({ message }) });
    const { port, go } = portThatGoes();
    const gone = vi.fn();
    whenGone(port, gone);
    expect(gone).not.toHaveBeenCalled();
    go();
    expect(gone.mock.calls).toEqual([[message]]);
  });

  it('is told where there is no reason', () => {
    const { port, go } = portThatGoes();
    const gone = vi.fn();
    whenGone(port, gone);
    go();
    expect(gone.mock.calls).toEqual([[undefined]]);
  });
});
