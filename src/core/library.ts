import type { Kept } from './kept.ts';

export const RESOURCE_KINDS = [
  'news',
  'article',
  'practice',
  'checklist',
  'howTo',
  'coupon',
  'freebie',
  'tool',
  'event',
  'training',
  'entertainment',
] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** A thing of value to hand out. Who got it stands in the journal. */
export interface Resource extends Kept {
  title: string;
  /** http or https */
  url: string;
  kind: ResourceKind;
  tags: string[];
  /** Not handed out after this, ms. */
  expires?: number;
}

/** A saved phrase, put in by its code. `{name}` and `{topic}` are filled in, `[anything]` is a blank for the user. */
export interface Phrase extends Kept {
  /** Without the slash. */
  code: string;
  text: string;
  /** ISO 639-1; missing where it serves every language. */
  lang?: string;
}

export type IdeaStatus = 'heard' | 'considering' | 'building' | 'shipped';
export const IDEA_STATUSES: readonly IdeaStatus[] = ['heard', 'considering', 'building', 'shipped'];

/** Something that somebody wished for, in their words. */
export interface Idea extends Kept {
  quote: string;
  /** Where they said it; `null` where it was not on a page. */
  url: string | null;
  /** `site key`; `null` where nobody is known. */
  person: string | null;
  status: IdeaStatus;
  /** It is shipped, and they were told that it was theirs. */
  credited?: true;
}
