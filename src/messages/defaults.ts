import type { CheckName } from '../core/checks/finding.ts';
import type { EngineChoice } from '../core/engine/engine.ts';
import {
  ENGINE,
  FOLLOW_UP,
  type FollowUp,
  PRIORITIES,
  type Priorities,
  QUIET_HOURS,
  type QuietHours,
  TARGETS,
  type Targets,
  type Tier,
  TOUCH,
  type Touch,
  VOICE,
  type VoiceCard,
  WORK_HOURS,
  type WorkHours,
} from '../core/preferences.ts';
import type { Account, SiteName } from '../core/sighting.ts';

/** Everything the user can choose; kept in `storage.local`, so that a content script reads it without the worker. */
export interface Settings {
  /** Sites on which pages are read and marked. */
  on: Record<SiteName, boolean>;
  /** What a site that is on counts for; the popup folds spare-time sites into one line. */
  tiers: Record<SiteName, Tier>;
  /** Sites on whose pages nothing is inserted: they are read, and everything else happens in popup and desk. */
  quiet: Record<SiteName, boolean>;
  /** Corrected accounts; a site without an entry uses the account that its pages show. */
  accounts: Partial<Record<SiteName, Account>>;
  /** Further names under which people speak about the user's brand. */
  brandNames: string[];
  /** Other accounts of the same brand: their answer counts as an answer. */
  colleagues: Account[];
  /** Days after which a conversation that is seen for the first time is history. */
  historyDays: number;
  /** When waiting counts, and when reminders are due. */
  workHours: WorkHours;
  /** When no notification is shown. */
  quietHours: QuietHours;
  targets: Targets;
  /** What the order of the queue is worked out from. */
  priorities: Priorities;
  voice: VoiceCard;
  /** Checks of drafts that are switched off (`false`); all others are on. */
  checks: Partial<Record<CheckName, boolean>>;
  /** Days after which other people's texts are forgotten; `null`: they are kept. */
  forgetDays: number | null;
  followUp: FollowUp;
  touch: Touch;
  /** Who else writes drafts. */
  engine: EngineChoice;
}

export const DEFAULTS: Settings = {
  on: { x: true, facebook: true, linkedin: true },
  tiers: { x: 'main', facebook: 'main', linkedin: 'main' },
  quiet: { x: false, facebook: false, linkedin: false },
  accounts: {},
  brandNames: [],
  colleagues: [],
  historyDays: 14,
  workHours: WORK_HOURS,
  quietHours: QUIET_HOURS,
  targets: TARGETS,
  priorities: PRIORITIES,
  voice: VOICE,
  checks: {},
  forgetDays: null,
  followUp: FOLLOW_UP,
  touch: TOUCH,
  engine: ENGINE,
};
