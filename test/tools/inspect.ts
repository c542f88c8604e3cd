import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Inspection } from '../../src/messages/protocol.ts';
import { SITE_HOSTS } from '../browser/lab/hosts.ts';
import { type Lab, openTab, startLab } from '../browser/lab/lab.ts';
import { startNet } from '../browser/lab/net.ts';
import { savedPage } from '../browser/lab/saved.ts';
import { settled } from '../browser/lab/settled.ts';
import { built } from './built.ts';

const USAGE = 'npm run --silent inspect -- FILE --url URL [--as KEY] [--now ISO]';

interface Order {
  html: string;
  url: string;
  as?: string;
  now?: number;
}

/** Opens a saved page at its address in a real browser with the built extension and prints what the extension reads. */
export async function run(args: string[]): Promise<number> {
  const order = understand(args);
  const folder = built('chrome');
  const net = await startNet(savedPage(order.html, order.url));
  try {
    const lab = await startLab('chromium', net, folder);
    try {
      process.stdout.write(`${JSON.stringify(await inspect(lab, order), null, 1)}\n`);
    } finally {
      await lab.close();
    }
  } finally {
    await net.close();
  }
  return 0;
}

function understand(args: string[]): Order {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, as: { type: 'string' }, now: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1 || !values.url) throw new Error(`usage: ${USAGE}`);
  const now = values.now === undefined ? undefined : Date.parse(values.now);
  if (Number.isNaN(now))
    throw new Error(`--now wants a moment like 2026-03-01T12:00:00Z, not “${values.now}”`);
  return {
    html: read(file),
    url: address(values.url),
    ...(values.as !== undefined && { as: values.as }),
    ...(now !== undefined && { now }),
  };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`Cannot read the file ${file}`);
  }
}

function address(url: string): string {
  const place = URL.canParse(url) ? new URL(url) : null;
  if (place?.protocol !== 'https:' || !SITE_HOSTS.includes(place.host))
    throw new Error(`--url wants an address on https:// and one of ${SITE_HOSTS.join(', ')}, not “${url}”`);
  return place.href;
}

async function inspect(lab: Lab, { url, as, now }: Order): Promise<Inspection> {
  const tab = await openTab(lab);
  await tab.page.goto(url, { waitUntil: 'domcontentloaded' });
  const input = { ...(as !== undefined && { as }), ...(now !== undefined && { now }) };
  return settled(lab, tab, input);
}
