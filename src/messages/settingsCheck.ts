import type { CheckName } from '../core/checks/finding.ts';
import type { EngineChoice, EngineKind } from '../core/engine/engine.ts';
import { LANGUAGES, type Language } from '../core/languages.ts';
import type {
  FollowUp,
  Priorities,
  QuietHours,
  Tier,
  VoiceCard,
  Weight,
  WorkHours,
} from '../core/preferences.ts';
import {
  type Check,
  flag,
  Invalid,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  text,
  whole,
} from './check.ts';
import { DEFAULTS, type Settings } from './defaults.ts';
import { exactly } from './exactly.ts';
import { days, PAGE_CHECKS, word } from './pageSettings.ts';
import { alike, parts } from './parts.ts';

const MINUTES = 24 * 60;
const line = text(300);
const minute = whole(0, MINUTES);

const CHECKS: Record<CheckName, true> = {
  empty: true,
  anyPost: true,
  nearCopy: true,
  companySpeak: true,
  shouting: true,
  promotion: true,
  onlyAsserting: true,
  secondInRow: true,
  burst: true,
  blanks: true,
  length: true,
  language: true,
  linkGiven: true,
  promise: true,
};
export const CHECK_NAMES = Object.keys(CHECKS) as CheckName[];
const checkName = oneOf<CheckName>(CHECKS);

function week(most: number): Check<number[]> {
  return (value) => {
    const numbers = list(whole(0, most), 7, 7)(value);
    if ((value as unknown[]).length !== 7) throw new Invalid('not a week');
    return numbers;
  };
}

const checks: Check<Settings['checks']> = (value) => {
  if (typeof value !== 'object' || value === null) throw new Invalid('not switches');
  const known = Object.entries(value).filter(([name]) => optional(checkName)(name) !== undefined);
  return Object.fromEntries(known.filter(([, on]) => on === false));
};

const workHours: Check<WorkHours> = (value) => {
  const hours = object<WorkHours>({ days: list(whole(0, 6), 7, 1), from: minute, to: minute })(value);
  if (hours.from >= hours.to) throw new Invalid('no time between');
  return { ...hours, days: [...new Set(hours.days)].sort() };
};

const language = oneOf<Language>({ en: true, de: true, es: true, fr: true, pt: true, it: true, nl: true });

const languages: Check<Language[]> = (value) => {
  const chosen = list(language, LANGUAGES.length, 1)(value);
  return LANGUAGES.filter((one) => chosen.includes(one));
};

const voice = parts<VoiceCard>(
  {
    tone: line,
    signOff: line,
    use: list(word, 100),
    avoid: list(word, 100),
    value: line,
    longest: nullable(whole(40, 10_000)),
    languages,
  },
  DEFAULTS.voice,
);

const engine = parts<EngineChoice>(
  {
    kind: oneOf<EngineKind>({ none: true, browser: true, server: true }),
    address: line,
    model: line,
    auto: flag,
  },
  DEFAULTS.engine,
);

const hours = nullable(number(8760));
const { kinds, factors } = DEFAULTS.priorities;
const weights = Object.entries(kinds).map(([kind, weight]) => [
  kind,
  parts<Weight>({ base: number(1000), target: hours, late: hours }, weight),
]);
const priorities = parts<Priorities>(
  {
    kinds: parts<Priorities['kinds']>(Object.fromEntries(weights), kinds),
    factors: alike(number(10), factors),
  },
  DEFAULTS.priorities,
);

/**
 * The settings made of whatever is stored: what is missing or damaged is as its default, and nothing else is said
 * about it. Never throws.
 */
export const soundSettings: Check<Settings> = parts<Settings>(
  {
    ...PAGE_CHECKS,
    tiers: alike(oneOf<Tier>({ main: true, spare: true }), DEFAULTS.tiers),
    workHours,
    quietHours: parts<QuietHours>({ on: flag, from: minute, to: minute }, DEFAULTS.quietHours),
    targets: alike(week(99), DEFAULTS.targets),
    openings: flag,
    topics: list(word, 50),
    priorities,
    audience: list(word, 100),
    voice,
    checks,
    promotions: whole(0, 1000),
    forgetDays: nullable(days),
    backup: flag,
    followUp: parts<FollowUp>({ first: days, second: days }, DEFAULTS.followUp),
    touch: alike(days, DEFAULTS.touch),
    engine,
  },
  DEFAULTS,
);

/** Some settings, as `chosen` gives them; nothing in them may be damaged or unknown. */
export const chosenSettings: Check<Partial<Settings>> = exactly((value) => {
  if (typeof value !== 'object' || value === null) throw new Invalid('not settings');
  const chosen = Object.entries(soundSettings(value)).filter(([name]) => Object.hasOwn(value, name));
  return Object.fromEntries(chosen) as Partial<Settings>;
});
