import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './lab/browsers.ts';
import { launch, launchReady, shut } from './lab/launch.ts';
import { type Net, startNet } from './lab/net.ts';
import { takeTroubles } from './lab/troubles.ts';
import { until } from './lab/until.ts';

describe.each(BROWSERS)('%s', (name) => {
  let net: Net;
  beforeAll(async () => {
    net = await startNet();
  });
  afterAll(() => net.close());

  it('is killed and started once more when it is not ready, and that is told', async () => {
    const started: Browser[] = [];
    const ready = await launchReady(name, net, {}, async (browser) => {
      started.push(browser);
      if (started.length === 1) throw new Error('the extension is missing');
      return browser;
    });
    const [first, second] = started;
    expect(ready).toBe(second);
    await until('the first one to be gone', async () => first?.process()?.signalCode === 'SIGKILL');
    expect(takeTroubles()).toEqual([`${name} did not come up: the extension is missing`]);
    await shut(ready);
  });

  it('is not waited for longer than is sensible', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'your-turn-'));
    const program = join(folder, 'browser');
    writeFileSync(program, '#!/bin/sh\nexec sleep 600\n', { mode: 0o755 });
    await expect(launch(name, net, { program, within: 300 })).rejects.toThrow(
      `${name} did not come up within 0.3 s: `,
    );
    expect(takeTroubles()).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });
});
