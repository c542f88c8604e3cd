import type { Browser as WebExtension } from 'webextension-polyfill';
import type { RowsOf } from '../../../src/core/keptRows.ts';
import type { SiteReport } from '../../../src/core/report.ts';
import { WHOLE_DAY, waitingOn } from '../../fakes/day.ts';
import type { Extension } from '../lab/hand.ts';
import { openTab } from '../lab/lab.ts';
import { marksCome } from '../lab/marks.ts';
import { ask } from '../lab/messages.ts';
import type { Stage } from '../stage.ts';

declare const browser: WebExtension;

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const PAGES = ['https://x.com/notifications', 'https://www.facebook.com/', 'https://www.linkedin.com/feed/'];

const atOnce = { base: 50, target: 0, late: 0 };
const KINDS = ['complaint', 'question', 'reply', 'share', 'mention', 'praise', 'closer'];
/** Late from the beginning; one site counts little; a model server is asked for drafts. */
const SETTINGS = {
  workHours: { days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 24 * 60 },
  priorities: { kinds: Object.fromEntries(KINDS.map((kind) => [kind, atOnce])) },
  tiers: { x: 'main', facebook: 'spare', linkedin: 'main' },
  engine: { kind: 'server', address: 'http://127.0.0.1:11434', model: 'kettle-7b', auto: false },
};

/** Something of everything that the extension can keep, as a busy user has it. */
export async function live({ lab, practice }: Stage): Promise<void> {
  const { extension } = lab;
  await extension.hand.evaluate((settings) => browser.storage.local.set({ settings }), SETTINGS);
  const world = practice.world('x');
  world.say({ by: 'mara', text: '@tove_kettlefern Lovely kettle, thank you so much, I love it!' });
  for (const url of PAGES) {
    const { page } = await openTab(lab);
    await page.goto(url);
    await marksCome(page);
    await page.close();
  }
  const now = Date.now();
  const views = waitingOn(await ask(extension, 'today', WHOLE_DAY));
  const [first] = views;
  if (!first) throw new Error('Nobody waits');
  const about = (at: number) => {
    const {
      site,
      account,
      id,
      with: [who],
      last,
    } = views[at % views.length] ?? first;
    const person = `${site} ${who?.key?.toLowerCase() ?? ''}`;
    return { site, account, conversation: id, person, post: `${site}:${last.ids[0]}` };
  };
  const keep = (rows: RowsOf) => ask(extension, 'keep', rows);
  const reminder = (at: number, kind: 'followUp' | 'touch' | 'recheck' | 'snooze', due: number) => {
    const { post: _, ...rest } = about(at);
    return { id: `m${at}`, at: now, kind, due, state: 'waiting' as const, asked: true as const, ...rest };
  };
  const promise = (at: number, words: string, state: 'offered' | 'open', due: number | null) => ({
    id: `p${at}`,
    at: now,
    words,
    due,
    state,
    ...about(at),
  });
  await keep({
    store: 'reminders',
    rows: [
      reminder(1, 'followUp', now - HOUR),
      reminder(2, 'touch', now - 2 * HOUR),
      reminder(3, 'recheck', now + 3 * DAY),
    ],
  });
  await keep({
    store: 'promises',
    rows: [
      promise(0, 'I’ll send you the list of spare parts by Friday', 'offered', now + 2 * DAY),
      promise(4, 'I will look into the thermostat tomorrow', 'open', now - HOUR),
    ],
  });
  await keep({
    store: 'resources',
    rows: [
      {
        id: 'r0',
        at: now,
        title: 'Descaling, step by step',
        url: 'https://kettle.example/0',
        kind: 'howTo',
        tags: ['care'],
      },
      {
        id: 'r1',
        at: now,
        title: 'A very long title of a checklist for those who open a repair café in a small town',
        url: 'https://a-long-name-of-a-site.kettle.example/1',
        kind: 'entertainment',
        tags: ['repair', 'boil', 'community-building'],
        expires: now + 40 * DAY,
      },
      {
        id: 'r2',
        at: now,
        title: 'Ten per cent off',
        url: 'https://kettle.example/2',
        kind: 'coupon',
        tags: [],
        expires: now - DAY,
      },
    ],
  });
  await keep({
    store: 'phrases',
    rows: [
      { id: 'f1', at: now, code: 'hi', text: 'Hello {name}, it takes [minutes].' },
      { id: 'f2', at: now, code: 'stunden', text: 'Wir sind von neun bis fünf da, {name}.', lang: 'de' },
    ],
  });
  await keep({
    store: 'ideas',
    rows: (['heard', 'considering', 'building', 'shipped'] as const).map((status, at) => ({
      id: `i${at}`,
      at: now - at,
      quote: `Sell the lid alone, number ${at}: mine broke twice and the rest is as good as new`,
      url: at % 2 ? 'https://x.com/mara/status/1' : null,
      person: at < 2 ? about(at).person : null,
      status,
    })),
  });
  const deeds = ['replied', 'gave', 'asked', 'recommended', 'started', 'kept', 'introduced'] as const;
  await keep({
    store: 'journal',
    rows: Array.from({ length: 120 }, (_, at) => ({
      id: `j${at}`,
      at: now,
      deed: deeds[at % deeds.length] ?? 'replied',
      time: now - at * 14 * HOUR,
      site: (['x', 'facebook', 'linkedin'] as const)[at % 3],
    })),
  });
  const [one] = views.flatMap(({ site, with: [who] }) =>
    who?.key ? [{ site, key: who.key, name: who.name ?? null }] : [],
  );
  if (one)
    await keep({
      store: 'people',
      rows: [
        {
          ...one,
          id: `${one.site} ${one.key.toLowerCase()}`,
          at: now,
          tags: ['customer', 'friend'],
          note: 'Likes trains.',
          star: true,
        },
      ],
    });
  await doubt(extension, now);
}

/** One site has changed its page, the notifications of another have not been seen for days. */
export async function doubt({ hand }: Extension, now: number): Promise<void> {
  const report = {
    page: 'home' as const,
    driver: null,
    because: [],
    hidden: [],
    posts: 4,
    seenAt: now + HOUR,
  };
  const rows: SiteReport[] = [
    { site: 'linkedin', report: { ...report, state: 'limited' }, notificationsSeenAt: now - HOUR },
    { site: 'facebook', report: { ...report, state: 'ok' }, notificationsSeenAt: now - 4 * DAY },
  ];
  await hand.evaluate(
    (told) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('your-turn');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction('reports', 'readwrite');
          for (const row of told) tx.objectStore('reports').put(row);
          tx.oncomplete = () => done(db.close());
          tx.onabort = () => fail(tx.error);
        };
      }),
    rows,
  );
}
