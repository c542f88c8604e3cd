// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watch, type Watched, watch } from '../../src/page/watch.ts';
import { settle, stopClocks } from './frames.ts';

let end: AbortController;
let watching: Watch;
let watched: { [K in keyof Watched]: ReturnType<typeof vi.fn<Watched[K]>> };

const main = () => document.querySelector('main') as HTMLElement;

function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

stopClocks();

beforeEach(async () => {
  hide(false);
  document.body.innerHTML = '<aside></aside><div><main><article><p>words</p></article></main></div>';
  end = new AbortController();
  watched = { ours: vi.fn(() => false), changed: vi.fn(), missed: vi.fn(), pass: vi.fn() };
  watching = watch(document, watched, end.signal);
  await settle();
  watched.pass.mockClear();
});
afterEach(() => end.abort());

describe('watching a page', () => {
  it('passes once for many changes', async () => {
    for (let n = 0; n < 50; n++) main().append(document.createElement('article'));
    await settle();
    expect(watched.pass).toHaveBeenCalledOnce();
  });

  it('names every element in which something changed', async () => {
    watching.attach([main()]);
    document.querySelector('p')?.append('more');
    await settle();
    const names = watched.changed.mock.calls.map(([element]) => element.localName);
    expect(names).toEqual(['p', 'article', 'main', 'div', 'body', 'html']);
  });

  it('sees words that change in place, streamed stages and late links', async () => {
    const paragraph = document.querySelector('p') as HTMLElement;
    const changes = [
      () => {
        (paragraph.firstChild as Text).data = 'other words';
      },
      () => paragraph.setAttribute('hidden', ''),
      () => paragraph.setAttribute('href', '/x'),
    ];
    for (const change of changes) {
      watched.pass.mockClear();
      change();
      await settle();
      expect(watched.pass).toHaveBeenCalledOnce();
    }
  });

  it('looks at nothing else: other places, other attributes, its own doing, a composer', async () => {
    watching.attach([main()]);
    document.querySelector('aside')?.append('elsewhere');
    main().setAttribute('class', 'dark');
    await settle();
    watched.ours.mockReturnValue(true);
    main().append(document.createElement('span'));
    await settle();
    watched.ours.mockReturnValue(false);
    const composer = document.createElement('div');
    composer.setAttribute('contenteditable', 'true');
    main().append(composer);
    await settle();
    expect(watched.pass).toHaveBeenCalledOnce();
    composer.append('typed');
    await settle();
    expect(watched.pass).toHaveBeenCalledOnce();
  });

  it('notices that a container was replaced', async () => {
    watching.attach([main()]);
    const fresh = document.createElement('main');
    main().replaceWith(fresh);
    await settle();
    expect(watched.pass).toHaveBeenCalledOnce();
    watching.attach([fresh]);
    fresh.append(document.createElement('article'));
    await settle();
    expect(watched.pass).toHaveBeenCalledTimes(2);
  });

  it('sees into open shadow roots that it is given', async () => {
    const root = (document.querySelector('aside') as HTMLElement).attachShadow({ mode: 'open' });
    watching.attach([main(), root]);
    root.append(document.createElement('article'));
    await settle();
    expect(watched.pass).toHaveBeenCalledOnce();
  });

  it('does nothing in a hidden tab and forgets what it knew when the tab comes back', async () => {
    hide(true);
    main().append(document.createElement('article'));
    watching.soon();
    await settle();
    expect(watched.pass).not.toHaveBeenCalled();
    hide(false);
    await settle();
    expect(watched.missed).toHaveBeenCalledOnce();
    expect(watched.pass).toHaveBeenCalledOnce();
  });

  it('rests after a long pass for twice its time, and catches up then', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
    watched.pass.mockImplementationOnce(() => void vi.advanceTimersByTime(40));
    main().append('slow');
    await settle();
    main().append('next');
    await settle();
    vi.advanceTimersByTime(79);
    await settle();
    expect(watched.pass).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(1);
    await settle();
    expect(watched.pass).toHaveBeenCalledTimes(2);
  });

  it('stops for good at the end', async () => {
    end.abort();
    main().append(document.createElement('article'));
    watching.soon();
    await settle();
    expect(watched.pass).not.toHaveBeenCalled();
  });
});
