import fc from 'fast-check';
import { expect, it } from 'vitest';
import { read } from '../../../src/core/drafts/draft.ts';
import { judge } from '../../../src/core/engine/judge.ts';
import { onlyKnown } from '../../../src/core/engine/known.ts';
import { plain } from '../../../src/core/engine/plain.ts';
import { request } from '../drafts/make.ts';
import { growth, LINEAR } from '../growth.ts';

const POST = 'Does the small kettle from 2025 boil in 4 minutes, @marisolv? See https://kettles.example/4';
const from = read(request(POST));

const words = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      'the kettle',
      '4',
      '20',
      '2025',
      '$4',
      '4%',
      '[date]',
      '[',
      ']',
      '(',
      '.',
      '\n',
      'https://',
    ),
    fc.constantFrom(
      'kettles.example/4',
      'evil.example',
      '@evil',
      'a@b.example',
      'tomorrow',
      'in two days',
      'Brannigan',
    ),
  ),
  { maxLength: 30 },
);

it('leaves no number, link or handle in any text that the conversation does not hold', () => {
  fc.assert(
    fc.property(words, (parts) => {
      const { text } = onlyKnown(plain(parts.join(' ')), from);
      const open = text.replace(/\[[^[\]\n]*\]/gu, ' ');
      for (const [number] of open.matchAll(/(?<![\p{L}\p{N}])\p{N}+(?![\p{L}\p{N}])/gu))
        expect(['4', '2025']).toContain(number);
      expect(open).not.toMatch(/https?:\/\/\w|evil|@b|kettles\.example/u);
    }),
    { numRuns: 300 },
  );
});

it('makes a draft or a reason of whatever a model writes, and the same again', () => {
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(' ');
      const draft = judge({ text }, from, 'tiny');
      expect(judge({ text }, from, 'tiny')).toEqual(draft);
      if (typeof draft === 'string') return;
      expect(draft.text.length).toBeLessThanOrEqual(280);
      expect(draft.text).not.toMatch(/[\p{Co}\u202a-\u202e]/u);
    }),
    { numRuns: 200 },
  );
});

it.each(['a', 'a.', 'a.a@', '[](', '<think>', '**a ', 'A b ', '1,', '"'])(
  'takes no long time over %j, again and again',
  (piece) => {
    const read = (length: number) => judge({ text: piece.repeat(length / piece.length) }, from, 'tiny');
    expect(growth(read, 8_000)).toBeLessThan(LINEAR);
  },
);
