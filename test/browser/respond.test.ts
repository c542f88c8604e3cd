import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Post, SiteName } from '../practice/shared/model.ts';
import type { World } from '../practice/shared/world.ts';
import { BROWSERS } from './lab/browsers.ts';
import { cardIn } from './lab/card.ts';
import { openTab } from './lab/lab.ts';
import { tell } from './lab/messages.ts';
import { settled } from './lab/settled.ts';
import { until } from './lab/until.ts';
import { complainsOfNothing, useStage } from './stage.ts';

const question = (number: number) => `Could you tell me how long kettle ${number} takes to boil?`;
/** What a reply begins with on two of the sites. */
const MENTION = /^Mara Quillfeather 🌿\s*/u;
const EDITORS = '[contenteditable="true"], textarea';

/** What is open before the key is pressed, and where the site shows it. */
interface Case {
  name: string;
  site: SiteName;
  /** Whom the partner speaks to: a post of yours, or everybody, mentioning you. */
  says: 'reply' | 'mention';
  url(root: Post, said: Post, key: string): string;
  /** The site's own button that sends. */
  send: string;
  narrow?: true;
}

const onX = (name: string, query: string, send: string, more: Partial<Case> = {}): Case => ({
  name: `X ${name}`,
  site: 'x',
  says: 'reply',
  url: (root, _, key) => `https://x.com/${key}/status/${root.id}${query}`,
  send,
  ...more,
});
const onFacebook = (name: string, more: Partial<Case> = {}): Case => ({
  name: `Facebook ${name}`,
  site: 'facebook',
  says: 'reply',
  url: () => 'https://www.facebook.com/',
  send: 'form:has(:focus) li [role="button"]',
  ...more,
});
const onLinkedIn = (name: string, gen: string, more: Partial<Case> = {}): Case => ({
  name: `LinkedIn ${name}`,
  site: 'linkedin',
  says: 'reply',
  url: (root) => `https://www.linkedin.com/feed/update/urn:li:activity:${root.id}/?gen=${gen}`,
  send: gen === 'ember' ? 'form:has(:focus) button' : '.box:has(:focus) .send',
  ...more,
});

const CASES: Case[] = [
  onX('in the modal', '', '[role="dialog"] [data-testid="tweetButton"]'),
  onX('below the post', '', '[data-testid="tweetButtonInline"]', {
    url: (_, said) => `https://x.com/i/status/${said.id}`,
  }),
  onX('on a narrow screen', '', '[role="dialog"] [data-testid="tweetButton"]', { narrow: true }),
  onX('in the newer front end', '?gen=xweb', '[role="dialog"] .x-send'),
  onFacebook('below a comment'),
  onFacebook('below a post', { says: 'mention' }),
  onLinkedIn('below a comment, older front end', 'ember'),
  onLinkedIn('below a post, older front end', 'ember', { says: 'mention' }),
  onLinkedIn('below a comment, newer front end', 'sdui'),
  onLinkedIn('below a post, newer front end', 'sdui', { says: 'mention' }),
];

function begin(world: World, says: Case['says'], words: string): { root: Post; said: Post; key: string } {
  const you = world.state().people.find(({ id }) => id === 'you');
  if (says === 'mention') {
    const root = world.say({ by: 'mara', text: `@[you] ${words}` });
    const by = world.state().people.find(({ id }) => id === 'mara');
    return { root, said: root, key: by?.key ?? '' };
  }
  const root = world.say({ text: 'The small kettle is back in the shop.' });
  return { root, said: world.say({ by: 'mara', text: words, parent: root.id }), key: you?.key ?? '' };
}

/** What stands in each editor that is to be seen. */
const written = (page: Page) =>
  page.$$eval(EDITORS, (editors) =>
    editors
      .filter((editor) => editor.checkVisibility())
      .map((editor) => (editor instanceof HTMLTextAreaElement ? editor.value : (editor.textContent ?? ''))),
  );

describe.each(BROWSERS)('the key that drafts a response in %s', (name) => {
  const stage = useStage(name);

  it.each(CASES)('$name', async (one) => {
    const { site, says, url, send, narrow } = one;
    const words = question(CASES.indexOf(one));
    const world = stage.practice.world(site);
    const { root, said, key } = begin(world, says, words);
    const tab = await openTab(stage.lab);
    await tab.page.setViewport({ width: narrow ? 420 : 1280, height: 900 });
    await tab.page.goto(url(root, said, key));
    await until('the badge', async () => (await settled(stage.lab, tab)).badges > 0);
    const place = await tab.page.evaluateHandle((asked) => {
      const all = [...document.querySelectorAll('[dir]')];
      return all.findLast((part) => part.textContent?.includes(asked)) ?? document.body;
    }, words);
    await place.hover();

    expect(await tell(stage.lab.extension, tab, 'key', { key: 'respond' })).toEqual({ done: true });
    const text = await until('the draft', async () =>
      (await written(tab.page)).find((one) => one.replace(MENTION, '').length > 20),
    );
    expect((await written(tab.page)).filter((one) => one === text)).toHaveLength(1);
    expect(world.state().posts.filter(({ parent }) => parent === said.id)).toEqual([]);

    await (await until('the site’s own button', () => tab.page.$(send))).click();
    const sent = await until('what was sent', async () =>
      world.state().posts.find(({ parent, by }) => parent === said.id && by === 'you'),
    );
    expect(sent.text.replace(/\s+/g, '')).toContain(text.replace(MENTION, '').replace(/\s+/g, ''));
    await tab.page.close();
  });

  it.each(['facebook', 'linkedin'] as const)('finds the right box among several on %s', async (site) => {
    const world = stage.practice.world(site);
    const root = world.say({ text: 'Two kettles are back in the shop.' });
    const words = {
      mara: 'Could you tell me what the red kettle costs?',
      jonas: 'And what does the blue kettle cost?',
    };
    for (const by of ['mara', 'jonas'] as const) world.say({ by, text: words[by], parent: root.id });
    const tab = await openTab(stage.lab);
    await tab.page.setViewport({ width: 1280, height: 900 });
    const url = `https://www.linkedin.com/feed/update/urn:li:activity:${root.id}/?gen=sdui`;
    await tab.page.goto(site === 'linkedin' ? url : 'https://www.facebook.com/');
    await until('both badges', async () => (await settled(stage.lab, tab)).badges > 1);
    const respond = async (by: 'mara' | 'jonas', boxes: number) => {
      const place = await tab.page.evaluateHandle((asked) => {
        const all = [...document.querySelectorAll('[dir]')];
        return all.findLast((part) => part.textContent?.includes(asked)) ?? document.body;
      }, words[by]);
      await place.hover();
      await tell(stage.lab.extension, tab, 'key', { key: 'respond' });
      await until('the draft', async () => (await filled()).length === boxes);
      // A second press puts nothing in a second time.
      await cardIn(stage.lab, tab.page).says('It is in the box.');
      await tell(stage.lab.extension, tab, 'key', { key: 'respond' });
      await cardIn(stage.lab, tab.page).says('It is in the box already.');
      await tab.page.keyboard.press('Escape');
      // Whoever writes in a box means that one.
      await tab.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    };
    const filled = async () => (await written(tab.page)).filter((text) => text.length > 45);
    await respond('mara', 1);
    const [first = ''] = await filled();
    await respond('jonas', 2);
    const both = await filled();
    expect(both).toContain(first);
    expect(both.filter((text) => text !== first)).toEqual([expect.stringMatching(/^Jonas Apfelthaler/)]);
    expect(first.match(/Mara/g), first).toHaveLength(2);
    await tab.page.close();
  });

  complainsOfNothing(stage);
});
