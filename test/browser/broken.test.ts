import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../src/core/hosts.ts';
import { LONGEST_TEXT } from '../../src/messages/inputs/parts.ts';
import { WHOLE_DAY, waitingOn } from '../fakes/day.ts';
import type { Broken } from './broken/case.ts';
import { FACEBOOK } from './broken/facebook.ts';
import { LINKEDIN } from './broken/linkedin.ts';
import { X } from './broken/x.ts';
import { BROWSERS } from './lab/browsers.ts';
import { ask } from './lab/messages.ts';
import { savedPage } from './lab/saved.ts';
import { settled } from './lab/settled.ts';
import { standingIn } from './lab/standing.ts';
import { emptyStores, storedIn } from './lab/store.ts';
import { until } from './lab/until.ts';
import { complainsOfNothing, useStage } from './stage.ts';

const CASES: readonly Broken[] = [...X, ...FACEBOOK, ...LINKEDIN];

/** What Firefox says of everything that a still page may not load. */
const REFUSED = /^Error: Content-Security-Policy: The page’s settings blocked/;

describe.each(BROWSERS)('%s', (name) => {
  const stage = useStage(name, ...CASES.map(({ html, url }) => savedPage(html, url)));

  it.each(CASES)('$title', async ({ url, because, found, kept, marked, sign }) => {
    const { lab } = stage;
    await emptyStores(lab.extension);
    const tab = await stage.tab();
    const faults: string[] = [];
    tab.page.on('pageerror', (fault) => {
      if (!REFUSED.test(String(fault))) faults.push(String(fault));
    });
    await tab.page.goto(url);
    const { report } = await until('a report', async () => (await storedIn(lab.extension)).reports[0]);
    const inspection = await settled(lab, tab);
    const health = { state: because.length > 0 ? 'limited' : 'ok', because };
    expect(inspection.health).toEqual(health);
    expect(report).toMatchObject(health);
    expect(inspection.posts.map(({ id }) => id)).toEqual(found);

    const { posts, accounts } = await storedIn(lab.extension);
    const parents = posts.map(({ post }) => [post.ids[0], post.parent.value]);
    expect(Object.fromEntries(parents)).toEqual(kept);
    for (const { post } of posts) {
      const seen = inspection.posts.find(({ id }) => id === post.ids[0]);
      expect(post.author.value).toEqual({ key: seen?.author, name: seen?.name });
      expect(seen?.text.slice(0, LONGEST_TEXT).startsWith(post.text?.value.words ?? '')).toBe(true);
      if (post.url) expect(HOSTS[post.site]).toContain(new URL(post.url.value).hostname);
    }
    expect(accounts.map(({ keys }) => keys.includes(inspection.account?.key ?? ''))).toEqual(
      inspection.account ? [true] : [],
    );

    const signs = new Map(found.flatMap((id) => (id === null ? [] : [[id, sign(id)]])));
    const marks = await standingIn(lab, tab.page, signs);
    expect(marks.map(({ post }) => post)).toEqual(marked);
    for (const { name: spoken } of marks) expect(spoken).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const pending = waitingOn(await ask(lab.extension, 'today', WHOLE_DAY));
    expect(pending.map(({ last }) => last.ids[0]).sort()).toEqual(marked.toSorted());
    expect(faults).toEqual([]);
  });

  complainsOfNothing(stage);
});
