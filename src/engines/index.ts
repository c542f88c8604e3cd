import type { Engine, EngineChoice } from '../core/engine/engine.ts';
import { browserEngine } from './inBrowser.ts';
import { serverEngine } from './server.ts';

/** The engine that the user chose; `null` where that is none, or a server without a model. */
export function engineFor({ kind, address, model }: EngineChoice): Engine | null {
  if (kind === 'browser') return browserEngine();
  return kind === 'server' && model !== '' ? serverEngine(address, model) : null;
}
