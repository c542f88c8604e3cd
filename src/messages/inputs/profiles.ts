import type { Aim } from '../../core/aim.ts';
import type { Profile, ShownProfile } from '../../core/profile.ts';
import { nullable, number, object, text } from '../check.ts';
import { anySite, key, namedPost } from './parts.ts';
import { kept, ofOneSite, rowId, seat } from './row.ts';

const line = text(300);
const many = nullable(number(1e10));
const shown = { key, bio: text(1_000), followers: many, following: many };

/** A profile as a page shows it. */
export const shownProfile = object<ShownProfile>(shown);

export const profile = object<Profile>({ ...kept, site: anySite, ...shown });

export const aim = ofOneSite(
  object<Aim>({
    ...kept,
    ...seat,
    conversation: rowId,
    person: rowId,
    post: namedPost,
    goal: line,
    rule: line,
  }),
);
