import { join } from 'node:path';
import { draft } from '../../../src/core/drafts/draft.ts';
import { rougeL, spoken } from './rouge.ts';
import { mean, type Row } from './row.ts';
import { lines } from './sets.ts';

interface Turn {
  role: 'client' | 'agent';
  text: string;
}

/** How near the best draft of a set comes to what support really answered, without and with its other replies. */
export function memoryRows(folder: string): Row[] {
  const cases = lines(join(folder, 'ibm_care_conversations', 'dev.jsonl')).map((row) => {
    const turns = row.turns as Turn[];
    const thread = turns.slice(0, -2).map(({ role, text }) => ({ mine: role === 'agent', text }));
    return {
      company: String(row.company),
      to: turns.at(-2)?.text ?? '',
      reply: turns.at(-1)?.text ?? '',
      thread,
    };
  });
  const alone: number[] = [];
  const remembered: number[] = [];
  for (const one of cases) {
    const { company, to, reply, thread } = one;
    const request = {
      site: 'x' as const,
      me: { name: company, brand: company },
      them: { name: '', handle: '' },
      text: to,
      thread,
    };
    const pastReplies = cases.filter((other) => other !== one && other.company === company);
    const best = (texts: { text: string }[]) =>
      Math.max(0, ...texts.map(({ text }) => rougeL(spoken(text), spoken(reply))));
    alone.push(best(draft(request)));
    remembered.push(best(draft({ ...request, pastReplies })));
  }
  return [
    mean('ROUGE-L, best of three against the real reply, built in alone', alone, '≥', 0.2),
    mean('the same with the company’s other replies', remembered, '≥', 0.34),
  ];
}
