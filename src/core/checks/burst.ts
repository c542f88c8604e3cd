import { told } from '../told.ts';
import type { Check } from './finding.ts';

const MOST = 8;
const MINUTES = 10;

/** More replies in a short time than a person sends; sites slow such accounts down. */
export const burst: Check = (_text, { sent = [], now }) => {
  if (now === undefined) return null;
  const lately = sent.filter((time) => time <= now && now - time < MINUTES * 60_000).length;
  return lately >= MOST ? told('burst', lately, MINUTES) : null;
};
