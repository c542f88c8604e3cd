import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/**
 * Tells once that the other end of a connection is gone.
 *
 * @param gone is given the browser's reason, where it has one: Chrome logs a fault where nobody looks at it
 */
export function whenGone(port: Runtime.Port, gone: (reason: string | undefined) => void): void {
  port.onDisconnect.addListener(() => gone(browser.runtime.lastError?.message));
}
