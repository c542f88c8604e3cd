import { describe, expect, it } from 'vitest';
import type { Reminder } from '../../../src/core/reminder.ts';
import { inOrder, rests } from '../../../src/core/reminders/order.ts';
import { KEPT } from '../kept.ts';

const DAY = 24 * 60 * 60 * 1000;
const one = (part: Partial<Reminder>): Reminder => ({ ...KEPT.reminders, ...part });

describe('what is due', () => {
  it('begins with what the user owes, then with what is due longest', () => {
    const rows = [
      one({ kind: 'followUp', due: 1 }),
      one({ kind: 'touch', due: 2 }),
      one({ kind: 'promise', due: 9 }),
      one({ kind: 'promise', due: 8 }),
      one({ kind: 'recheck', due: 3 }),
    ];
    const told = rows.toSorted(inOrder).map(({ kind, due }) => `${kind} ${due}`);
    expect(told).toEqual(['promise 8', 'promise 9', 'recheck 3', 'touch 2', 'followUp 1']);
  });

  it('lets a silence rest a week after it was told, and nothing else', () => {
    const told = { firedAt: 100 * DAY };
    expect(rests(one({ kind: 'followUp', ...told }), 107 * DAY)).toBe(false);
    expect(rests(one({ kind: 'followUp', ...told }), 107 * DAY + 1)).toBe(true);
    expect(rests(one({ kind: 'followUp', firedAt: undefined }), 900 * DAY)).toBe(false);
    for (const kind of ['promise', 'recheck', 'snooze', 'touch'] as const)
      expect(rests(one({ kind, ...told }), 900 * DAY)).toBe(false);
  });
});
