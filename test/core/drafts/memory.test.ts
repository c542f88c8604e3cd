import { expect, it } from 'vitest';
import { draft } from '../../../src/core/drafts/draft.ts';
import { told } from '../../../src/core/told.ts';
import { request } from './make.ts';

const pastReplies = [
  {
    to: 'Where do I find the receipt for the oven I bought?',
    reply:
      '@kim Hi Kim, you find the receipt under orders since Monday: https://bread.example/r/88 It shows 120 euros. Ask Brannigan if not. ^TB',
  },
  { to: 'Do you deliver on Sundays?', reply: 'Not yet, what day would suit you?' },
];

it('uses what was answered to something like it, without the facts of that time', () => {
  const [first] = draft(
    request('I lost the receipt of my oven, where is it?', { site: 'facebook', pastReplies }),
  );
  expect(first?.text).toContain(
    'you find the receipt under orders since [date]: [link] It shows [number] euros. Ask [name] if not.',
  );
  expect(first?.text).not.toMatch(/Kim|Monday|https|120|Brannigan|TB/u);
  expect(first?.because[0]).toEqual(told('before', expect.stringContaining('Where do I find the receipt')));
});

it('keeps a fact that this conversation names, too', () => {
  const text = 'I lost the receipt of my oven, was it 120 euros?';
  expect(draft(request(text, { site: 'facebook', pastReplies }))[0]?.text).toContain('It shows 120 euros');
});

it('leaves memory alone where nothing fits', () => {
  const set = draft(request('Which flour suits a beginner?', { pastReplies }));
  for (const one of set) expect(one.because.map(({ code }) => code)).not.toContain('before');
});
