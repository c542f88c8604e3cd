import { readFileSync } from 'node:fs';
import { FakeEvent, FakeMessageEvent } from './event.ts';
import { type FakePort, fakePorts } from './port.ts';

/**
 * Stands in for the browser's API in unit tests: storage in memory, messages from one listener to another in the
 * same test, English words from the real `_locales`. Begins anew before every test.
 */

interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id: number; url?: string };
}
interface Shown {
  title: string;
  message: string;
  buttons?: { title: string }[];
}
type Change = Record<string, { oldValue?: unknown; newValue?: unknown }>;

const ID = 'your-turn-in-a-test';
const ORIGIN = `chrome-extension://${ID}`;
const NOBODY = 'Could not establish connection. Receiving end does not exist.';

const onMessage = new FakeMessageEvent<[message: unknown, sender: Sender]>();
const onTabMessage = new FakeMessageEvent<[message: unknown, tab: number]>();
const onConnect = new FakeEvent<[port: FakePort]>();
const onChanged = new FakeEvent<[changes: Change, area: string]>();
const onInstalled = new FakeEvent<[details: { reason: string }]>();
const onStartup = new FakeEvent<[]>();
const onAlarm = new FakeEvent<[alarm: { name: string }]>();
const onAdded = new FakeEvent<[added: object]>();
const onClicked = new FakeEvent<[name: string]>();
const onButtonClicked = new FakeEvent<[name: string, button: number]>();
const onDownload = new FakeEvent<[change: { id: number }]>();
const onCommand = new FakeEvent<[command: string]>();
const events = [
  onDownload,
  onCommand,
  onConnect,
  onMessage,
  onTabMessage,
  onChanged,
  onInstalled,
  onStartup,
  onAlarm,
  onAdded,
  onClicked,
  onButtonClicked,
];

let stored: Record<string, unknown> = {};
let kept: Record<string, unknown> = {};
let alarms = new Map<string, { name: string; scheduledTime: number }>();
let notifications = new Map<string, Shown>();
let downloadState: 'in_progress' | 'complete' | 'interrupted' = 'complete';
let downloads: { url: string; filename: string }[] = [];
let opened: { url?: string }[] = [];
let front: number | null = null;
let permitted: string[] = [];
let badgeText = '';
let actionTitle = '';
let actionIcon: Record<string, string> = {};
let sender: Sender = { id: ID, url: `${ORIGIN}/src/popup/index.html`, origin: ORIGIN };

/** Empties storage, forgets all listeners, makes an own page of the extension the sender of messages. */
export function resetBrowser(): void {
  for (const event of events) event.clear();
  stored = {};
  kept = {};
  alarms = new Map();
  notifications = new Map();
  downloads = [];
  downloadState = 'complete';
  opened = [];
  front = null;
  permitted = [];
  badgeText = '';
  actionTitle = '';
  actionIcon = {};
  sender = { id: ID, url: `${ORIGIN}/src/popup/index.html`, origin: ORIGIN };
  runtime.id = ID;
}

/** What a test may look at and bring about. */
export const fake = {
  onMessage,
  onTabMessage,
  onConnect,
  onChanged,
  onInstalled,
  onStartup,
  onAlarm,
  onCommand,
  onClicked,
  onButtonClicked,
  origin: ORIGIN,
  stored: () => stored,
  /** What is kept until the browser closes. */
  kept: () => kept,
  opened: () => opened,
  /** Which tab is in front. */
  bringToFront: (tab: number) => {
    front = tab;
  },
  /** Hosts and abilities that the user has allowed. */
  permitted: () => permitted,
  permit: (...allowed: string[]) => {
    permitted = allowed;
  },
  alarms: () => [...alarms.values()],
  downloads: () => downloads,
  /** What becomes of all downloads. */
  endDownloads: (state: typeof downloadState) => {
    downloadState = state;
    for (const at of downloads.keys()) onDownload.happen({ id: at + 1 });
  },
  notifications: () => [...notifications].map(([name, shown]) => ({ name, ...shown })),
  badgeText: () => badgeText,
  actionTitle: () => actionTitle,
  /** Paths of the icon, by size. */
  actionIcon: () => actionIcon,
  /** Who the worker sees as the sender of every later message. */
  sendAs: (who: Sender) => {
    sender = who;
  },
  /** What a content script notices when the extension is updated or removed. */
  orphan: () => {
    runtime.id = undefined;
  },
};

async function firstAnswer(answers: unknown[]): Promise<unknown> {
  const given = answers.filter((answer) => answer !== undefined && answer !== false);
  if (given.length === 0) throw new Error(NOBODY);
  return structuredClone(await given[0]);
}

const local = {
  get: async (keys?: string | string[] | Record<string, unknown> | null) => {
    if (keys === undefined || keys === null) return structuredClone(stored);
    const defaults = typeof keys === 'object' && !Array.isArray(keys) ? keys : {};
    const names = typeof keys === 'string' ? [keys] : Array.isArray(keys) ? keys : Object.keys(keys);
    const found = names.filter((name) => name in stored).map((name) => [name, stored[name]]);
    return structuredClone({ ...defaults, ...Object.fromEntries(found) });
  },
  set: async (items: Record<string, unknown>) => {
    const changes: Change = {};
    for (const [name, newValue] of Object.entries(structuredClone(items)))
      changes[name] = { ...(name in stored && { oldValue: stored[name] }), newValue };
    stored = { ...stored, ...structuredClone(items) };
    onChanged.happen(changes, 'local');
  },
  remove: async (keys: string | string[]) => {
    const changes: Change = {};
    for (const name of [keys].flat()) {
      if (name in stored) changes[name] = { oldValue: stored[name] };
      delete stored[name];
    }
    if (Object.keys(changes).length > 0) onChanged.happen(changes, 'local');
  },
  clear: async () => local.remove(Object.keys(stored)),
};

/** Kept until the browser closes; nobody listens for its changes. */
const session = {
  get: async (key: string) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
  set: async (items: Record<string, unknown>) => {
    kept = { ...kept, ...structuredClone(items) };
  },
  clear: async () => {
    kept = {};
  },
};

const runtime: Record<string, unknown> = {
  id: ID,
  onMessage,
  onConnect,
  onInstalled,
  onStartup,
  connect: ({ name }: { name: string }) => {
    const [here, there] = fakePorts(name, sender);
    onConnect.happen(there);
    return here;
  },
  getURL: (path: string) => `${ORIGIN}/${path.replace(/^\//, '')}`,
  openOptionsPage: async () => {
    opened.push({ url: 'options' });
  },
  getManifest: () => JSON.parse(readFileSync('manifest.json', 'utf8')),
  sendMessage: async (message: unknown) => firstAnswer(onMessage.arrive(structuredClone(message), sender)),
};

const messages: Record<string, { message: string; placeholders?: Record<string, { content: string }> }> =
  JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));

function getMessage(name: string, substitutions: string | string[] = []): string {
  const entry = messages[name];
  if (!entry) return '';
  const values = [substitutions].flat();
  const filled = entry.message.replace(/\$(\w+?)\$/g, (_, place: string) => {
    return entry.placeholders?.[place.toLowerCase()]?.content ?? '';
  });
  return filled.replace(/\$(\d)/g, (_, position: string) => values[Number(position) - 1] ?? '');
}

export default {
  runtime,
  storage: { local, session, onChanged },
  i18n: { getMessage, getUILanguage: () => 'en-US' },
  tabs: {
    query: async () => (front === null ? [] : [{ id: front }]),
    create: async (tab: { url?: string }) => {
      opened.push(tab);
      return { id: opened.length, ...tab };
    },
    update: async (_id: number, tab: { url?: string }) => tab,
    sendMessage: async (tab: number, message: unknown) => firstAnswer(onTabMessage.arrive(message, tab)),
  },
  action: {
    setBadgeText: async ({ text }: { text: string }) => {
      badgeText = text;
    },
    setIcon: async ({ path }: { path: Record<string, string> }) => {
      actionIcon = path;
    },
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
    setTitle: async ({ title }: { title: string }) => {
      actionTitle = title;
    },
  },
  permissions: {
    onAdded,
    contains: async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) =>
      [...origins, ...permissions].every((one) => permitted.includes(one)),
    request: async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) => {
      permitted = [...permitted, ...origins, ...permissions];
      return true;
    },
  },
  commands: {
    onCommand,
    getAll: async () => [
      { name: '_execute_action', shortcut: 'Alt+Shift+Y', description: '' },
      { name: 'respond', shortcut: '', description: 'Draft a response here' },
    ],
  },
  alarms: {
    onAlarm,
    create: async (name: string, { when = 0 }: { when?: number }) => {
      alarms.set(name, { name, scheduledTime: when });
    },
    get: async (name: string) => alarms.get(name),
    clear: async (name: string) => alarms.delete(name),
  },
  downloads: {
    onChanged: onDownload,
    download: async (download: { url: string; filename: string }) => downloads.push(download),
    search: async ({ id }: { id: number }) => (downloads[id - 1] ? [{ id, state: downloadState }] : []),
  },
  notifications: {
    onClicked,
    onButtonClicked,
    create: async (name: string, shown: Shown) => {
      notifications.set(name, shown);
    },
    clear: async (name: string) => notifications.delete(name),
    getAll: async () => Object.fromEntries([...notifications.keys()].map((name) => [name, {}])),
  },
};
