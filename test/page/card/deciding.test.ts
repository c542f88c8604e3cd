import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Person } from '../../../src/core/person.ts';
import { createDeciding, type Decided } from '../../../src/page/card/deciding.ts';
import type { Subject } from '../../../src/page/card/scene.ts';
import { KEPT } from '../../core/kept.ts';
import { NOW } from '../../core/make.ts';
import { view } from '../../popup/make.ts';

afterEach(() => vi.useRealTimers());

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
    vi.useFakeTimers({ toFake: ['Date'], now: NOW - 3_600_000 });
    told.length = 0;
    return createDeciding(subject, now, keep as never, () => undefined);
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
