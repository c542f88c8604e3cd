import type { EngineChoice, EngineKind } from '../../core/engine/engine.ts';
import type { Inserted } from '../../core/replies.ts';
import type { SiteName } from '../../core/sighting.ts';
import {
  type Check,
  flag,
  Invalid,
  list,
  nullable,
  object,
  oneOf,
  optional,
  short,
  text,
  whole,
} from '../check.ts';
import {
  type Answered,
  type AnyMessage,
  MOST_IDS,
  MOST_SIGHTINGS,
  type OwnMessage,
  type Picked,
  type SiteMessage,
  type WorkerMessages,
} from '../protocol.ts';
import type { Filter, Span, WantedToday } from '../today.ts';
import { draftKind, from, KEPT_ROWS, keptStore, rowsFrom } from './kept.ts';
import { accountOn, id, LONGEST_TEXT, namedPost, who } from './parts.ts';
import { shownProfile } from './profiles.ts';
import { report, sightingOn } from './sightings.ts';

/** A reply to a post of the sender's own site. */
const inserted =
  (site: SiteName): Check<Inserted> =>
  (value) => {
    const reply = object<Inserted>({
      post: namedPost,
      conversation: nullable(text(1_000)),
      to: text(LONGEST_TEXT),
      text: text(LONGEST_TEXT),
      kind: nullable(draftKind),
      over: list(draftKind, 10),
    })(value);
    if (!reply.post.startsWith(`${site}:`)) throw new Invalid('a post of another site');
    return reply;
  };

/** What each message of a content script takes, depending on the site it stands on. */
export const SITE_INPUTS: { [N in SiteMessage]: (site: SiteName) => Check<WorkerMessages[N]['input']> } = {
  sightings: (site) =>
    object<WorkerMessages['sightings']['input']>({
      account: nullable(accountOn(site)),
      sightings: list(sightingOn(site), MOST_SIGHTINGS),
      report,
      profile: optional(shownProfile),
    }),
  views: (site) =>
    object<WorkerMessages['views']['input']>({
      account: nullable(accountOn(site)),
      posts: list(id, MOST_IDS),
    }),
  judge: (site) =>
    object<WorkerMessages['judge']['input']>({
      account: accountOn(site),
      sightings: list(sightingOn(site), MOST_SIGHTINGS),
    }),
  card: (site) =>
    object<WorkerMessages['card']['input']>({
      account: nullable(accountOn(site)),
      conversation: nullable(text(1_000)),
      post: object<Answered>({ by: who, text: text(LONGEST_TEXT) }),
      intention: text(1_000),
      pick: nullable(
        object<Picked>({
          store: oneOf<Picked['store']>({ phrases: true, resources: true }),
          id: short(1_000),
        }),
      ),
    }),
  inserted: (site) => object<WorkerMessages['inserted']['input']>({ reply: inserted(site), gone: flag }),
};

const place = whole(0, 1e6);
const span = object<Span>({ from: place, to: place });

const wantedToday = object<WantedToday>({
  site: oneOf<Filter>({ all: true, x: true, facebook: true, linkedin: true }),
  query: text(200),
  spans: object<WantedToday['spans']>({ yours: span, check: span, spare: span, openings: span }),
});

/** What each message of an own page takes. */
export const OWN_INPUTS: { [N in OwnMessage]: Check<WorkerMessages[N]['input']> } = {
  models: object<WorkerMessages['models']['input']>({
    choice: object<EngineChoice>({
      kind: oneOf<EngineKind>({ none: true, browser: true, server: true }),
      address: text(200),
      model: text(300),
      auto: flag,
    }),
    thorough: flag,
  }),
  today: wantedToday,
  searching: object<WorkerMessages['searching']['input']>({}),
  kept: object<WorkerMessages['kept']['input']>({ store: keptStore }),
  conversations: object<WorkerMessages['conversations']['input']>({}),
  said: object<WorkerMessages['said']['input']>({ conversation: short(1_000) }),
  sites: object<WorkerMessages['sites']['input']>({}),
  reminders: object<WorkerMessages['reminders']['input']>({}),
  usage: object<WorkerMessages['usage']['input']>({}),
  wipe: object<WorkerMessages['wipe']['input']>({}),
};

/** What each message takes that both may send; `site` is `null` for an own page. */
export const ANY_INPUTS: { [N in AnyMessage]: (site: SiteName | null) => Check<WorkerMessages[N]['input']> } =
  {
    decide: (site) =>
      object<WorkerMessages['decide']['input']>({ decision: from(site, KEPT_ROWS.decisions) }),
    remind: (site) =>
      object<WorkerMessages['remind']['input']>({ reminder: from(site, KEPT_ROWS.reminders) }),
    promise: (site) =>
      object<WorkerMessages['promise']['input']>({ promise: from(site, KEPT_ROWS.promises) }),
    keep: rowsFrom,
  };
