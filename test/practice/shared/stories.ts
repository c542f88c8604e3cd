import { OTHER_STORIES } from './otherStories.ts';
import { SHORT_STORIES } from './shortStories.ts';
import type { Story } from './story.ts';

export type { Line, Story } from './story.ts';

/** The small conversations that every site tells. */
export const STORIES: readonly Story[] = [...SHORT_STORIES, ...OTHER_STORIES];
