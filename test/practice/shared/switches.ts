/** What the query of a practice address can choose; kept when the person walks on inside the site. */
export interface Switches {
  /** Language of the interface. */
  lang: string;
  dir: 'ltr' | 'rtl';
  theme: 'light' | 'dark';
  /** Front-end generation, in the site's own word; `''` for the site's usual one. */
  gen: string;
  /** Milliseconds after which late content arrives; 0 for at once. `late=1` means 1200. */
  late: number;
  /** Whether lists drop what is far off screen. On unless `virtual=0`. */
  virtual: boolean;
  /** How many generated posts fill the page. */
  posts: number;
}

/** `as` and `cohort` belong to Facebook alone, which reads them itself. */
const NAMES = ['lang', 'theme', 'gen', 'late', 'virtual', 'posts', 'as', 'cohort'] as const;
const RTL = new Set(['ar', 'he', 'fa', 'ur']);

/** Reads the switches from a query. What is missing or wrong gets its default. */
export function switchesOf(query: URLSearchParams): Switches {
  const lang = /^[a-z]{2}(-[A-Za-z]+)?$/.exec(query.get('lang') ?? '')?.[0] ?? 'en';
  const late = number(query.get('late'));
  return {
    lang,
    dir: RTL.has(lang.slice(0, 2)) ? 'rtl' : 'ltr',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    gen: query.get('gen') ?? '',
    late: late === 1 ? 1_200 : late,
    virtual: query.get('virtual') !== '0',
    posts: number(query.get('posts')),
  };
}

function number(text: string | null): number {
  const value = Number(text);
  return Number.isFinite(value) && value > 0 ? Math.floor(value) : 0;
}

/** `path` with the switches of `query` added, so that they survive a walk through the site. */
export function keepSwitches(path: string, query: URLSearchParams): string {
  const url = new URL(path, 'https://practice.invalid');
  for (const name of NAMES) {
    const value = query.get(name);
    if (value !== null && !url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  return url.pathname + url.search + url.hash;
}
