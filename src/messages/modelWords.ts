import { browser } from './browser.ts';
import type { ModelEnd } from './protocol.ts';
import { words } from './words.ts';

/** Which model it is about. */
interface Which {
  address: string;
  name: string;
}

type Failed = Extract<ModelEnd, { fault: unknown }>;

/** Faults that messages have, whatever they are about. */
const GENERAL: readonly string[] = ['invalid', 'failed', 'orphaned'];

/** Why a model wrote nothing, and what to do about it. */
export function modelFault({ fault, detail = '' }: Failed, { address, name }: Which): string {
  if (GENERAL.includes(fault)) return words(`fault_${fault}`);
  return words(`model_${fault}`, address, name, browser.runtime.getURL('').replace(/\/$/, ''), detail);
}
