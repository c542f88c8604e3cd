// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteStatus } from '../../src/messages/siteStatus.ts';
import { fake } from '../fakes/webextension.ts';
import { report } from '../page/make.ts';
import { openDesk, said, settle } from './open.tsx';

const status = (site: SiteStatus['site'], more: Partial<SiteStatus> = {}): SiteStatus => ({
  site,
  on: true,
  account: { site, key: 'me', ids: [], name: 'Me Myself' },
  report: report({ seenAt: Date.now() }),
  notificationsSeenAt: null,
  ...more,
});

let closed: AbortController;
let files: Blob[];
beforeEach(() => {
  closed = new AbortController();
  files = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${files.push(file as Blob)}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => {
  closed.abort();
  render(null, document.body);
  vi.restoreAllMocks();
});

const sites = [
  status('x'),
  status('facebook', {
    report: report({
      state: 'limited',
      because: ['posts without an id', 'reader failed: x'],
      hidden: ['comments filtered'],
    }),
  }),
  status('linkedin', { report: null }),
];
const open = () => openDesk('#/health', { sites: () => ({ sites }) }, closed.signal);

describe('the health of the readers', () => {
  it('is told per site, with what was found and why it is limited', async () => {
    await open();
    expect(said('.panel .tag')).toEqual(['Reading well', 'Limited', 'not visited yet']);
    expect(said('.panel:first-of-type dd')).toEqual([
      'Post · now',
      '2 found',
      'Me Myself',
      'fake',
      'not visited yet',
    ]);
    const facts = said('.facts > div');
    expect(facts).toContain('Why limitedposts without an id · reader failed: x');
    expect(facts).toContain('Hiddencomments are filtered');
  });

  it('saves the page that the user looked at last, with nobody in it to be read', async () => {
    fake.bringToFront(7);
    fake.onTabMessage.addListener(async (message) => {
      const { input } = message as { input: { site: string } };
      const page = { tag: 'p', attributes: [['class', 'said']], inside: ['Mara Quill'] };
      return { output: { page: input.site === 'x' ? page : null } };
    });
    await open();
    const [first, second] = document.querySelectorAll<HTMLElement>('.panel .button');
    first?.click();
    await settle();
    const saved = (await files[0]?.text()) ?? '';
    expect(saved).toMatch(/^<!doctype html><p class="said">\p{Lu}\p{Ll}{3} \p{Lu}\p{Ll}{4}<\/p>$/u);
    expect(saved).not.toMatch(/Mara|Quill/);
    expect(said('.undo [role=status]')).toEqual(['The snapshot is saved.']);
    second?.click();
    await settle();
    expect(files).toHaveLength(1);
    expect(said('.undo [role=status]')).toEqual(['No page of Facebook is open in this browser.']);
  });
});
