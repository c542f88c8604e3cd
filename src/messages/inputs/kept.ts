import type { Choice, Decision, Reason } from '../../core/decision.ts';
import type { DraftKind } from '../../core/drafts/request.ts';
import type { Deed, Entry } from '../../core/journal.ts';
import type { Kept } from '../../core/kept.ts';
import { KEPT_STORES, type KeptRows, type KeptStore, type RowsOf } from '../../core/keptRows.ts';
import {
  type Idea,
  type IdeaStatus,
  type Phrase,
  RESOURCE_KINDS,
  type Resource,
  type ResourceKind,
} from '../../core/library.ts';
import type { OwnReply } from '../../core/ownReply.ts';
import { type Person, personId } from '../../core/person.ts';
import type { TargetName } from '../../core/preferences.ts';
import type { Promised, PromiseState } from '../../core/promise.ts';
import type { Reminder, ReminderKind, ReminderState } from '../../core/reminder.ts';
import { NEVER } from '../../core/reminders/dealings.ts';
import type { SiteName } from '../../core/sighting.ts';
import type { Tag } from '../../core/tag.ts';
import {
  type Check,
  every,
  flag,
  Invalid,
  maybe,
  nullable,
  number,
  object,
  oneOf,
  short,
  text,
} from '../check.ts';
import { anySite, key, LONGEST_TEXT, moment, name, namedPost, only, truth, webAddress } from './parts.ts';
import { aim, profile } from './profiles.ts';
import { rowId as id, kept, ofOneSite, seat } from './row.ts';

/** The most rows that a message may carry. */
const MOST_ROWS = 2_000;

const note = text(10_000);
const words = text(LONGEST_TEXT);
const language = short(35);

const decision = ofOneSite(
  object<Decision>({
    ...kept,
    ...seat,
    conversation: id,
    post: namedPost,
    choice: oneOf<Choice>({ reply: true, later: true, pass: true, none: true }),
    reason: maybe(
      oneOf<Reason>({
        praise: true,
        troll: true,
        notOurs: true,
        answeredElsewhere: true,
        goingWell: true,
        legal: true,
      }),
    ),
    until: maybe(moment),
    untilReply: maybe(truth),
    recheck: maybe(moment),
    note: maybe(note),
  }),
);

const entry = ofOneSite(
  object<Entry>({
    ...kept,
    deed: oneOf<Deed>({
      replied: true,
      started: true,
      asked: true,
      recommended: true,
      gave: true,
      introduced: true,
      decided: true,
      kept: true,
    }),
    time: moment,
    site: maybe(anySite),
    account: maybe(key),
    post: maybe(namedPost),
    person: maybe(id),
    resource: maybe(id),
    by: maybe((value) => {
      if (value !== 1 && value !== -1) throw new Invalid('neither one more nor one less');
      return value;
    }),
    target: maybe(
      oneOf<TargetName>({
        replies: true,
        friends: true,
        questions: true,
        recommendations: true,
        resources: true,
        openers: true,
      }),
    ),
  }),
);

/** What waits for an event is due at no moment. */
const dueMoment: Check<number> = (value) => (value === NEVER ? NEVER : moment(value));

const reminder = ofOneSite(
  object<Reminder>({
    ...kept,
    kind: oneOf<ReminderKind>({ followUp: true, snooze: true, promise: true, recheck: true, touch: true }),
    due: dueMoment,
    ...seat,
    conversation: nullable(id),
    person: nullable(id),
    post: maybe(namedPost),
    words: maybe(words),
    state: oneOf<ReminderState>({ waiting: true, fired: true, done: true, cancelled: true }),
    firedAt: maybe(moment),
    toldAt: maybe(moment),
    putOff: maybe(moment),
    asked: maybe(truth),
  }),
);

const promised = ofOneSite(
  object<Promised>({
    ...kept,
    ...seat,
    conversation: id,
    person: id,
    post: namedPost,
    words,
    due: nullable(moment),
    state: oneOf<PromiseState>({ offered: true, open: true, done: true, dismissed: true }),
    notKeptBy: maybe(namedPost),
  }),
);

const personFields = object<Person>({
  ...kept,
  site: anySite,
  key,
  name: nullable(name),
  tags: every(oneOf<Tag>({ customer: true, prospect: true, peer: true, advocate: true, friend: true }), 10),
  note,
  star: flag,
  followers: maybe(number(1e10)),
  same: maybe(id),
});

const person: Check<Person> = (value) => {
  const row = personFields(value);
  if (row.id !== personId(row.site, row.key)) throw new Invalid('the id of somebody else');
  return row;
};

const resource = object<Resource>({
  ...kept,
  title: text(500),
  url: webAddress,
  kind: oneOf<ResourceKind>(RESOURCE_KINDS),
  tags: every(short(100), 50),
  expires: maybe(moment),
});

const phrase = object<Phrase>({ ...kept, code: short(100), text: note, lang: maybe(language) });

const idea = object<Idea>({
  ...kept,
  quote: words,
  url: nullable(webAddress),
  person: nullable(id),
  status: oneOf<IdeaStatus>({ heard: true, considering: true, building: true, shipped: true }),
  credited: maybe(truth),
});

export const draftKind = oneOf<DraftKind>({
  deliver: true,
  calm: true,
  answer: true,
  askBack: true,
  resource: true,
  thank: true,
  own: true,
  introduce: true,
  unstick: true,
});

const ownReply = object<OwnReply>({
  ...kept,
  to: words,
  reply: words,
  shingles: every(number(2 ** 32), 20_000),
  kind: maybe(draftKind),
  over: maybe(every(draftKind, 10)),
  edited: maybe(truth),
});

/** What a row of each store has to be, wherever it comes from; `Invalid` names the part that is something else. */
export const KEPT_ROWS: { [S in KeptStore]: Check<KeptRows[S]> } = {
  decisions: decision,
  journal: entry,
  reminders: reminder,
  promises: promised,
  people: person,
  resources: resource,
  phrases: phrase,
  ideas: idea,
  replies: ownReply,
  aims: aim,
  profiles: profile,
};

/** One of the kept stores. */
export const keptStore = oneOf<KeptStore>(KEPT_STORES);

/** Rows of any store from an own page; from a page of a site, people of that site alone. */
export function rowsFrom(site: SiteName | null): Check<RowsOf> {
  return (value) => {
    const store = object<{ store: KeptStore }>({ store: keptStore })(value).store;
    if (site && store !== 'people') throw new Invalid('not for a page to keep');
    const row = site ? from(site, person) : KEPT_ROWS[store];
    const { rows } = object<{ rows: Kept[] }>({ rows: every<Kept>(row, MOST_ROWS) })(value);
    return { store, rows } as RowsOf;
  };
}

/** A row that concerns a site; from a page, its own site alone. */
export function from<T extends { site: SiteName }>(site: SiteName | null, check: Check<T>): Check<T> {
  if (!site) return check;
  const own = only(site);
  return (value) => {
    const row = check(value);
    own(row.site);
    return row;
  };
}
