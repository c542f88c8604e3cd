import { describe, expect, it } from 'vitest';
import { type Inserted, replyOf } from '../../src/core/replies.ts';
import type { Sighting } from '../../src/core/sighting.ts';
import { change, read } from '../../src/storage/db.ts';
import { putKept } from '../../src/storage/kept.ts';
import { ownReplies } from '../../src/storage/replies.ts';
import { minutesAgo, NOW, sighting } from '../core/make.ts';
import { batch, freshDatabase } from './make.ts';

const asked = sighting('2', 'ada', { parent: '1', text: 'How long does it take?', time: minutesAgo(60) });
const answer = (text = 'About ten minutes, Ada.') =>
  sighting('3', 'me', { parent: '2', text, time: minutesAgo(5) });
const root = sighting('1', 'me', { text: 'The kettle is back.', time: minutesAgo(90) });

function open() {
  const { record, use } = freshDatabase();
  return {
    see: (...sightings: Sighting[]) => record(batch(sightings)),
    insert: (more: Partial<Inserted> = {}) => {
      const text = 'About ten minutes, Ada.';
      const reply: Inserted = {
        post: 'x:2',
        conversation: null,
        to: 'How long?',
        text,
        kind: 'answer',
        over: [],
      };
      const row = replyOf({ ...reply, ...more }, NOW);
      return use((db) => change(db, (tx) => putKept(tx, 'replies', [row])));
    },
    replies: () => use((db) => read(db, ownReplies)),
  };
}

describe('what the user answered', () => {
  it('is remembered with what it answered, once, in whatever order it is seen', async () => {
    const { see, replies } = open();
    await see(root, answer());
    expect(await replies()).toEqual([]);
    await see(asked);
    await see(root, asked, answer());
    expect(await replies()).toMatchObject([
      { id: 'x:3', at: minutesAgo(5), to: 'How long does it take?', reply: 'About ten minutes, Ada.' },
    ]);
  });

  it('is remembered without the one whom it names at its beginning', async () => {
    const { see, replies } = open();
    const name = 'Ada Quill 🌿';
    await see(root, { ...asked, author: { key: 'ada', name } }, answer(`${name} @ada ${name} About ten.`));
    expect(await replies()).toMatchObject([{ reply: 'About ten.' }]);
  });

  it('is neither a word to nobody nor one to oneself', async () => {
    const { see, replies } = open();
    await see(root, sighting('4', 'me', { parent: '1' }));
    expect(await replies()).toEqual([]);
  });

  it('takes the place of what was put into the box, and keeps the choice', async () => {
    const { see, insert, replies } = open();
    await insert({ over: ['thank'] });
    expect(await replies()).toMatchObject([{ id: 'to x:2', kind: 'answer' }]);
    await see(root, asked, answer());
    await see(root, asked, answer());
    expect(await replies()).toMatchObject([{ id: 'x:3', kind: 'answer', over: ['thank'] }]);
    expect((await replies())[0]).not.toHaveProperty('edited');
  });

  it('is known to be rewritten', async () => {
    const { see, insert, replies } = open();
    await insert();
    await see(root, asked, answer('No idea, sorry: the old one broke years ago.'));
    expect(await replies()).toMatchObject([{ kind: 'answer', edited: true }]);
  });

  it('is forgotten from the oldest on', async () => {
    const { see, replies } = open();
    const questions = Array.from({ length: 203 }, (_, at) =>
      sighting(`${1000 + at}`, 'ada', { text: `Question ${at}?`, time: minutesAgo(1000 - at) }),
    );
    const answers = questions.map(({ ids: [id = ''] }, at) =>
      sighting(`${5000 + at}`, 'me', { parent: id, text: `Answer ${at}.`, time: minutesAgo(999 - at) }),
    );
    await see(...questions, ...answers);
    const known = await replies();
    expect([known.length, known[0]?.reply, known.at(-1)?.reply]).toEqual([200, 'Answer 202.', 'Answer 3.']);
  });
});
