import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Person } from '../../../src/core/person.ts';
import { createDeciding, type Decided } from '../../../src/page/card/deciding.ts';
import type { Subject } from '../../../src/page/card/scene.ts';
import { createState } from '../../../src/page/card/state.ts';
import { KEPT } from '../../core/kept.ts';
import { NOW } from '../../core/make.ts';
import { view } from '../../popup/make.ts';

afterEach(() => vi.useRealTimers());

describe('before the worker has told what is noted', () => {
  const stored = { ...KEPT.people, at: NOW };
  const subject = {
    view: view('2', { site: 'x', with: [{ key: 'ada', name: 'Ada' }] }),
    post: { sighting: { site: 'x', author: { key: 'ada', name: 'Ada' } } },
  } as Subject;
  const begun = (...answers: Promise<object | null>[]) => {
    const kept: { rows: Person[] }[] = [];
    const keep = async (_name: string, input: unknown) => kept.push(input as { rows: Person[] });
    const around = { suggest: () => answers.shift(), keep, signal: new AbortController().signal };
    return { kept, state: createState(subject, around as never, () => undefined) };
  };

  it('a star waits for it, and takes nothing away', async () => {
    const { kept, state } = begun(Promise.resolve({ person: { ...stored, star: false }, model: null }));
    await state.star();
    expect(kept).toMatchObject([{ rows: [{ star: true, note: stored.note, tags: stored.tags }] }]);
  });

  it('nothing is kept where it does not answer', async () => {
    const { kept, state } = begun(Promise.resolve(null));
    await state.star();
    await state.note('new');
    expect([kept, state.now.fault]).toEqual([[], 'unreachable']);
  });

  it('an answer that was on its way does not take back what was noted meanwhile', async () => {
    const before = { person: { ...stored, star: false }, model: null };
    let arrive: (answer: object) => void = () => undefined;
    const late = new Promise<object>((done) => {
      arrive = done;
    });
    const { state } = begun(Promise.resolve(before), late);
    await state.ready;
    state.intend('yes');
    await state.star();
    arrive(before);
    await new Promise((done) => setTimeout(done));
    expect(state.now.person).toMatchObject({ star: true });
  });
});

describe('where the clock was put back since', () => {
  const told: unknown[] = [];
  const now = { person: KEPT.people as Person, decision: null, noteBefore: null, panel: null } as Decided;
  const decided = { ...KEPT.decisions, at: NOW };
  const subject = {
    view: view('2', { site: 'x', decision: decided, with: [{ key: 'ada', name: 'Ada' }] }),
    post: { sighting: { site: 'x', author: { key: 'ada', name: 'Ada' } } },
  } as Subject;
  const keep = async (_name: string, input: unknown) => told.push(input);
  const deciding = () => {
    vi.setSystemTime(NOW - 3_600_000);
    told.length = 0;
    return createDeciding(
      subject,
      now,
      keep as never,
      () => undefined,
      async () => true,
    );
  };

  it('a note counts more than the one before, and so does a star', async () => {
    const { note, star } = deciding();
    await note('likes trams, too');
    await star();
    expect(told).toMatchObject([
      { rows: [{ note: 'likes trams, too', at: NOW + 1 }] },
      { rows: [{ star: false, at: NOW + 1 }] },
    ]);
  });

  it('a decision counts more than the one that stands', async () => {
    await deciding().decide({ choice: 'reply' });
    expect(told).toMatchObject([{ decision: { choice: 'reply', at: NOW + 1 } }]);
  });
});
