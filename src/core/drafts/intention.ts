import { told } from '../told.ts';
import { packFor } from './languages/index.ts';
import type { ActName, Pack } from './pack.ts';
import type { DraftKind } from './request.ts';
import type { Situation } from './situation.ts';
import { fill, type Sketch, topicFor } from './sketch.ts';

const KIND: Partial<Record<ActName, DraftKind>> = { thank: 'thank', sorry: 'own', ask: 'askBack' };

/** What an intention says: which act, and the user's own words for the rest. */
interface Wanted {
  act: ActName | null;
  rest: string;
  /** The act or its lead was written in the words of this pack. */
  understood: boolean;
}

/**
 * Turns "say yes, but after May" into drafts. An intention in English for a post in another language keeps what it does,
 * and the words that would have to be translated become a blank.
 */
export function intended(from: Situation): Sketch[] {
  const { pack, request } = from;
  const intention = request.intention?.trim().replace(/[.\s]+$/u, '') ?? '';
  if (intention === '') return [];
  const here = understand(intention, pack);
  const english = here.understood ? here : understand(intention, packFor('en'));
  const { act, rest } = english;
  const foreign = english.understood && !here.understood && rest !== '';
  const said = sentence(act, foreign ? `[${rest}]` : rest, from);
  const topic = topicFor(from, 0);
  return pack.intention.frames
    .filter((frame) => topic !== null || !frame.includes('{topic}'))
    .filter((frame) => !(frame.includes('?') && said.endsWith('?')))
    .map((frame) => ({
      kind: (act && KIND[act]) ?? 'answer',
      text: fill(from, frame, {
        said: /[.!?] \{said\}/u.test(frame) ? upper(said) : said,
        topic: topic ?? '',
      }),
      because: [told('intention', intention)],
      own: true,
    }));
}

function understand(intention: string, { intention: words }: Pack): Wanted {
  const plain = intention.replace(words.manner, '').trim();
  const told = plain.replace(words.lead, '');
  const names = Object.keys(words.acts) as ActName[];
  const act = names.find((name) => words.acts[name].seen.test(told)) ?? null;
  if (act === null) return { act, rest: told, understood: told !== plain };
  const rest = told.replace(words.acts[act].seen, '').trim();
  const turned = words.turned.reduce((text, [from, to]) => text.replace(from, to), rest);
  return { act, rest: turned, understood: true };
}

function sentence(act: ActName | null, rest: string, from: Situation): string {
  if (act === null) return ended(rest);
  const { alone, more } = from.pack.intention.acts[act];
  return ended(fill(from, rest === '' ? alone : more, {}).replace('…', () => rest));
}

function ended(text: string): string {
  return /[.!?…\])]$/u.test(text) && !text.endsWith(']') ? text : `${text}.`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
