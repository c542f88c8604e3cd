import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KEPT_STORES } from '../../src/core/keptRows.ts';
import type { Reminder } from '../../src/core/reminder.ts';
import { momentAt } from '../../src/core/reminders/wall.ts';
import type { BrowserName } from '../browser/lab/browsers.ts';
import { startNet } from '../browser/lab/net.ts';
import { rowsIn } from '../browser/lab/store.ts';
import { pause } from '../browser/lab/until.ts';
import { createPractice } from '../practice/serve.ts';
import { pick, randomFrom } from '../practice/shared/random.ts';
import { built } from '../tools/built.ts';
import { OWN_ACTS, PAGE_ACTS } from './acts.ts';
import { startClock } from './clock.ts';
import { throughFile } from './files.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createMachine, type Machine } from './machine.ts';
import type { Stand } from './stand.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** After so long without an answer (ms) something counts as not acknowledged. */
const PATIENCE = 5_000;
const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'];
/** Just before the clocks change in Berlin, in spring and in autumn; by the clock on the wall. */
const CHANGES = [Date.UTC(2027, 2, 28, 1, 59), Date.UTC(2026, 9, 25, 2, 59)];

export interface Outcome {
  faults: string[];
  /** What happened how often. */
  tally: Record<string, number>;
}

/**
 * Does everything to a browser with the extension that can happen to one, and looks in the end whether anything was lost
 * or told twice. The same seed does the same things; when the worker or the browser dies between two of them is chance.
 */
export async function torture(
  name: BrowserName,
  rounds: number,
  seed: number,
  say: (line: string) => void = () => undefined,
): Promise<Outcome> {
  const random = randomFrom(seed);
  const clock = startClock('.cache/torture');
  const profile = mkdtempSync(join(tmpdir(), 'torture-'));
  const practice = await createPractice(process.cwd(), { beginning: { answerAfter: null } });
  const net = await startNet(practice.handle);
  const folder = built(name === 'firefox' ? 'firefox' : 'chrome');
  const machine = createMachine({ name, net, folder, profile, clock });
  const now = clock?.now ?? Date.now;
  const ledger = createLedger();
  const you = practice
    .world('x')
    .state()
    .people.find(({ id }) => id === 'you');
  const account = { site: 'x' as const, key: you?.key ?? 'you', ids: [], name: you?.name ?? null };
  const stand: Stand = {
    random,
    now,
    ledger,
    accounts: [account, { ...account, key: 'your_shop', name: 'Your shop' }],
    met: new Set(),
    views: [],
    shown: [],
    decided: [],
    copies: [],
    people: new Map(),
    made: 0,
  };
  const tally: Record<string, number> = {};
  const count = (what: string) => {
    tally[what] = (tally[what] ?? 0) + 1;
  };
  const watch = async () => {
    const { reminders = [] } = await rowsIn(machine.lab().extension, ['reminders']);
    ledger.watch(reminders as Reminder[]);
  };

  /** Something that befalls the browser while the acts are under way. */
  const blows: Record<string, { weight: number; strike(machine: Machine): Promise<unknown> }> = {
    nothing: { weight: 8, strike: async () => undefined },
    'worker stopped': { weight: 8, strike: () => machine.stopWorker() },
    'page reloaded': { weight: 2, strike: () => machine.reloadPage(Math.floor(random() * 2)) },
    'clock moved': { weight: clock ? 3 : 0, strike: async () => clock?.put(elsewhen(random, now())) },
    'clocks changed': { weight: clock ? 1 : 0, strike: async () => clock?.put(change(random)) },
    'browser killed': { weight: 2, strike: () => machine.kill() },
    'extension reloaded': { weight: 1, strike: () => machine.reloadExtension() },
  };
  const weighted = Object.keys(blows).flatMap((blow) => Array<string>(blows[blow]?.weight ?? 0).fill(blow));

  try {
    await machine.start('Europe/Berlin');
    for (let round = 1; round <= rounds; round++) {
      const blow = pick(random, weighted);
      const acts = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
        const surface = pick(random, machine.surfaces());
        return { surface, act: pick(random, surface.page ? OWN_ACTS : PAGE_ACTS) };
      });
      const under = acts.map(({ surface, act }) => act(surface, stand));
      await pause(Math.floor(random() * 60));
      count(blow);
      const struck = blows[blow]?.strike(machine);
      const done = await Promise.allSettled(
        under.map((one) => Promise.race([one, pause(PATIENCE).then(lost)])),
      );
      await struck;
      for (const { status } of done) count(status === 'fulfilled' ? 'acknowledged' : 'not acknowledged');
      if (blow === 'browser killed') await machine.start(pick(random, ZONES));
      await watch();
      if (round % 20 === 0) say(`${round} of ${rounds}: ${JSON.stringify(tally)}`);
    }
    await watch();
    clock?.put(now() + 4 * DAY);
    const stored = await afterStart(machine, now, ledger);
    const faults = [
      ...ledger.faults(stored, now() - 10_000),
      ...(await throughFile(machine)),
      ...(await machine.complaints()),
    ];
    return { faults, tally: { ...tally, ...ledger.count() } };
  } finally {
    await machine.close();
    await net.close();
    practice.close();
    clock?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Everything stored once the browser has started anew and what was late has had time to fire. */
async function afterStart(
  machine: Machine,
  now: () => number,
  ledger: Ledger,
  tries = 3,
): Promise<Record<string, unknown[]>> {
  const all = async () => rowsIn(machine.lab().extension, ['posts', ...KEPT_STORES]);
  const isLate = (row: Reminder) => row.state === 'waiting' && !row.gone && row.due <= now() - 10_000;
  try {
    await machine.kill();
    await machine.start('Europe/Berlin');
    const end = performance.now() + 60_000;
    let stored = await all();
    while ((stored.reminders as Reminder[]).some(isLate) && performance.now() < end) {
      await pause(200);
      stored = await all();
    }
    ledger.watch(stored.reminders as Reminder[]);
    return stored;
  } catch (error) {
    // A driver that lost its browser at the start is no fault of the extension's.
    if (tries <= 1) throw error;
    return afterStart(machine, now, ledger, tries - 1);
  }
}

function lost(): never {
  throw new Error('no answer in time');
}

/** Some time forward or back. */
function elsewhen(random: () => number, now: number): number {
  return now + Math.floor((random() < 0.7 ? random() * 2 * DAY : -random() * 6 * HOUR) / 1000) * 1000;
}

/** Shortly before a change of the clocks in Berlin. */
function change(random: () => number): number {
  return momentAt(pick(random, CHANGES), 'Europe/Berlin') - Math.floor(random() * 50_000);
}
