import type { Page } from 'puppeteer-core';

/** One event of a trace, as far as it tells of a script. */
interface Traced {
  /** Microseconds. */
  dur?: number;
  args?: { data?: { url?: string } };
}

/** What an extension's own scripts cost, ms: in the page, and everywhere else (its worker). */
export interface ScriptTime {
  page: number;
  elsewhere: number;
  /** The longest single call in the page. */
  longest: number;
}

/** Measures the time that extensions' scripts take while `act` goes on. Chromium only. */
export async function scriptTime(page: Page, act: () => Promise<void>): Promise<ScriptTime> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
  await act();
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const calls = (trace.traceEvents as Traced[]).flatMap(({ dur = 0, args }) => {
    const url = args?.data?.url ?? '';
    return url.startsWith('chrome-extension://') ? [{ inPage: CONTENT.test(url), ms: dur / 1000 }] : [];
  });
  const sum = (inPage: boolean) =>
    calls.filter((call) => call.inPage === inPage).reduce((total, { ms }) => total + ms, 0);
  const longest = Math.max(0, ...calls.flatMap(({ inPage, ms }) => (inPage ? [ms] : [])));
  return { page: sum(true), elsewhere: sum(false), longest };
}

/** Where the build puts the scripts that run in pages. */
const CONTENT = /\/src\/content\//;
