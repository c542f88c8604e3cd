import { told } from '../../told.ts';
import type { Situation } from '../situation.ts';
import { line, type Sketch } from '../sketch.ts';
import { quotable } from './deliver.ts';

/** Meets a broken rule of the community calmly: quotes it, blames nobody, and goes on talking. */
export function calmed(from: Situation): Sketch[] {
  const { request, pack } = from;
  if (!request.rule) return [];
  const rule = quotable(request.rule);
  const text = line(from, pack.calm, 0, { rule });
  return text === null ? [] : [{ kind: 'calm', text, because: [told('rule', rule)] }];
}
