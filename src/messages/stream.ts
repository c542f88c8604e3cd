import { browser } from './browser.ts';
import { isOrphan } from './orphan.ts';
import type { ModelNews, WorkerMessages } from './protocol.ts';
import { whenGone } from './whenGone.ts';

/** A model is asked with what a card is asked with. */
export type ModelInput = WorkerMessages['card']['input'];

/** The name of a connection over which a model is asked. */
export const MODEL = 'model';

/** Says that the text so far is on the screen, and that the next may come. */
const HEARD = 'heard';

/**
 * Asks the chosen model for a draft. News come until the one that is the end; a worker that dies on the way is news, too.
 *
 * @param signal takes the question back
 */
export function askModel(input: ModelInput, told: (news: ModelNews) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  if (isOrphan()) {
    told({ end: { fault: 'orphaned' } });
    return;
  }
  const port = browser.runtime.connect({ name: MODEL });
  const heard = (raw: unknown) => {
    const news = raw as ModelNews;
    told(news);
    if ('end' in news) port.disconnect();
    else if ('text' in news) port.postMessage(HEARD);
  };
  port.onMessage.addListener(heard);
  whenGone(port, () => told({ end: { fault: 'stopped' } }));
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
  port.postMessage(input);
}
