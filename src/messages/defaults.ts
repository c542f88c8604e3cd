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
import type { SiteName } from '../core/sighting.ts';
import { PAGE_DEFAULTS, type PageSettings } from './pageSettings.ts';

/** Everything the user can choose. */
export interface Settings extends PageSettings {
  /** What a site that is on counts for; the popup folds spare-time sites into one line. */
  tiers: Record<SiteName, Tier>;
  /** When waiting counts, and when reminders are due. */
  workHours: WorkHours;
  /** When no notification is shown. */
  quietHours: QuietHours;
  targets: Targets;
  /** Whether posts are marked that nobody addressed to the user, but where joining makes sense. */
  openings: boolean;
  /** What the user knows about: questions about it are openings. */
  topics: string[];
  /** What the order of the queue is worked out from. */
  priorities: Priorities;
  /** Words that the people whom the user wants to reach use of themselves. */
  audience: string[];
  voice: VoiceCard;
  /** Checks of drafts that are switched off (`false`); all others are on. */
  checks: Partial<Record<CheckName, boolean>>;
  /** How many replies of a week may promote something before the check for promotion says so. */
  promotions: number;
  /** Days after which other people's texts are forgotten; `null`: they are kept. */
  forgetDays: number | null;
  /** Whether a copy of everything is saved into the downloads folder every day. */
  backup: boolean;
  followUp: FollowUp;
  touch: Touch;
  /** Who else writes drafts. */
  engine: EngineChoice;
}

export const DEFAULTS: Settings = {
  ...PAGE_DEFAULTS,
  tiers: { x: 'main', facebook: 'main', linkedin: 'main' },
  workHours: WORK_HOURS,
  quietHours: QUIET_HOURS,
  targets: TARGETS,
  openings: true,
  topics: [],
  priorities: PRIORITIES,
  audience: [],
  voice: VOICE,
  checks: {},
  promotions: 3,
  forgetDays: null,
  backup: false,
  followUp: FOLLOW_UP,
  touch: TOUCH,
  engine: ENGINE,
};
