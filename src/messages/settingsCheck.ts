import type { CheckName } from '../core/checks/finding.ts';
import type { EngineChoice, EngineKind } from '../core/engine/engine.ts';
import { SITES } from '../core/hosts.ts';
import type {
  FollowUp,
  Priorities,
  QuietHours,
  Tier,
  VoiceCard,
  Weight,
  WorkHours,
} from '../core/preferences.ts';
import type { SiteName } from '../core/sighting.ts';
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
import { accountOn } from './inputs/parts.ts';

const MINUTES = 24 * 60;
const days = whole(1, 3650);
const word = text(60);
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

/** Each part by itself: a damaged one is as its default, the others are as they were stored. */
function parts<T extends object>(checks: { [K in keyof T]-?: Check<T[K]> }, defaults: T): Check<T> {
  const names = Object.keys(checks) as (keyof T & string)[];
  return (value) => {
    const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    const sound = { ...defaults };
    for (const name of names) {
      const part = Object.hasOwn(given, name) ? optional(checks[name])(given[name]) : undefined;
      if (part !== undefined) sound[name] = part;
    }
    return sound;
  };
}

/** The same check for every key of `defaults`. */
function alike<T extends object>(check: Check<T[keyof T]>, defaults: T): Check<T> {
  const checks = Object.fromEntries(Object.keys(defaults).map((name) => [name, check]));
  return parts(checks as { [K in keyof T]-?: Check<T[K]> }, defaults);
}

function week(most: number): Check<number[]> {
  return (value) => {
    const numbers = list(whole(0, most), 7, 7)(value);
    if ((value as unknown[]).length !== 7) throw new Invalid('not a week');
    return numbers;
  };
}

const accounts: Check<Settings['accounts']> = (value) => {
  if (typeof value !== 'object' || value === null) throw new Invalid('not accounts');
  const given = value as Partial<Record<SiteName, unknown>>;
  const entries = SITES.map((site) => [site, optional(accountOn(site))(given[site])] as const);
  return Object.fromEntries(entries.filter(([, account]) => account !== undefined));
};

const colleagues: Check<Settings['colleagues']> = (value) => {
  if (!Array.isArray(value)) throw new Invalid('not a list');
  return value.slice(0, 100).flatMap((one) => SITES.flatMap((site) => optional(accountOn(site))(one) ?? []));
};

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

const voice = parts<VoiceCard>(
  {
    tone: line,
    signOff: line,
    use: list(word, 100),
    avoid: list(word, 100),
    value: line,
    longest: nullable(whole(40, 10_000)),
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
    on: alike(flag, DEFAULTS.on),
    tiers: alike(oneOf<Tier>({ main: true, spare: true }), DEFAULTS.tiers),
    quiet: alike(flag, DEFAULTS.quiet),
    accounts,
    brandNames: list(word, 50),
    colleagues,
    historyDays: days,
    workHours,
    quietHours: parts<QuietHours>({ on: flag, from: minute, to: minute }, DEFAULTS.quietHours),
    targets: alike(week(99), DEFAULTS.targets),
    priorities,
    voice,
    checks,
    forgetDays: nullable(days),
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
