import { answer } from './kinds/answer.ts';
import { askBack } from './kinds/askBack.ts';
import { introduce } from './kinds/introduce.ts';
import { own } from './kinds/own.ts';
import { bestResource, resource } from './kinds/resource.ts';
import { thank } from './kinds/thank.ts';
import { unstick } from './kinds/unstick.ts';
import type { Mood, PlannedKind } from './pack.ts';
import type { Situation } from './situation.ts';
import type { Sketch } from './sketch.ts';

const KINDS: Record<PlannedKind, (from: Situation, turn: number) => Sketch | null> = {
  answer,
  askBack,
  resource,
  thank,
  own,
  introduce,
  unstick,
};

/** What to offer, the best first. */
const PLAN: Record<Mood, PlannedKind[]> = {
  plain: ['answer', 'askBack', 'introduce'],
  care: ['resource', 'askBack', 'answer'],
  upset: ['own', 'askBack', 'unstick'],
  glad: ['thank', 'askBack', 'introduce'],
  idea: ['thank', 'askBack', 'introduce'],
  news: ['thank', 'askBack', 'answer'],
};

/** A conversation that went to and fro this often and still asks or complains is stuck. */
const STUCK = 2;

/** The built-in drafts of a set, in their order. */
export function planned(from: Situation): Sketch[] {
  return order(from).flatMap((kind, turn) => KINDS[kind](from, turn) ?? []);
}

function order(from: Situation): PlannedKind[] {
  const { mood, request } = from;
  const kinds = PLAN[mood];
  if (mood === 'upset' && (request.me.brand || bestResource(from))) return ['own', 'resource', 'askBack'];
  if (mood === 'plain' && bestResource(from)) return ['resource', ...kinds.slice(0, 2)];
  const stuck = (request.thread ?? []).filter(({ mine }) => mine).length >= STUCK;
  return (stuck || request.goal) && (mood === 'plain' || mood === 'care')
    ? ['unstick', ...kinds.slice(0, 2)]
    : kinds;
}
