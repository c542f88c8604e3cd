import { browser } from './browser.ts';

/**
 * Whether this script was left alone: by its extension, whose update or removal takes `runtime.id` away while the script
 * stays in the page; or by its page, whose tab was closed. There, Firefox still keeps promises for a moment, but lets
 * nobody have a timer: `setTimeout` throws NS_ERROR_NOT_INITIALIZED.
 */
export function isOrphan(): boolean {
  return !browser.runtime?.id || (typeof document !== 'undefined' && document.defaultView === null);
}
