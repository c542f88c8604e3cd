import { afterAll, beforeAll } from 'vitest';
import { createPractice, type Practice } from '../practice/serve.ts';
import { built } from '../tools/built.ts';
import type { BrowserName } from './lab/browsers.ts';
import { type Complaints, listenForComplaints } from './lab/complaints.ts';
import { type Lab, startLab } from './lab/lab.ts';
import { startNet } from './lab/net.ts';
import type { Handler } from './lab/server.ts';

/** What a suite plays on: a browser with the extension in front of practice sites that begin anew with every suite. */
export interface Stage {
  lab: Lab;
  practice: Practice;
  /** Exceptions and errors that the extension let through to a console so far. */
  complaints: Complaints;
}

/**
 * Sets a stage up before the tests of the surrounding `describe` and takes it down after them.
 *
 * @param handlers asked before the practice sites, for pages of a suite's own
 * @returns the stage, to be used inside tests only
 */
export function useStage(name: BrowserName, ...handlers: Handler[]): Stage {
  const stage: Partial<Stage> = {};
  const down: (() => Promise<void> | void)[] = [];
  beforeAll(async () => {
    const folder = built(name === 'chromium' ? 'chrome' : 'firefox');
    stage.practice = await createPractice();
    down.push(stage.practice.close);
    const net = await startNet(...handlers, stage.practice.handle);
    down.push(net.close);
    stage.lab = await startLab(name, net, folder);
    down.push(stage.lab.close);
    stage.complaints = await listenForComplaints(stage.lab);
  });
  afterAll(async () => {
    for (const takeDown of down.reverse()) await takeDown();
  });
  return stage as Stage;
}
