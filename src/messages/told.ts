import type { Draft } from '../core/drafts/draft.ts';
import type { Told } from '../core/told.ts';
import { languageName } from './languageName.ts';
import { language, words } from './words.ts';

/** A draft as it is shown: what is told of it in words. */
export type ShownDraft = Draft<string>;

/** Values that name a language, by the code of the phrase: those are told as the user's language calls them. */
const OF_LANGUAGES: readonly Told['code'][] = ['language', 'otherLanguage', 'notYours'];

/** @param say finds the words; those of the user's language, unless told otherwise */
export function shownDraft(draft: Draft, say: typeof words = words): ShownDraft {
  const inWords = (told: Told) => toldWords(told, say);
  return {
    ...draft,
    because: draft.because.map(inWords),
    checks: draft.checks.map(({ name, because }) => ({ name, because: inWords(because) })),
  };
}

function toldWords({ code, values }: Told, say: typeof words): string {
  if (code === 'asSaid') return String(values[0]);
  if (code === 'words') return say('told_words', values.map((word) => say('quoted', word)).join(', '));
  return say(
    `told_${code}`,
    ...(OF_LANGUAGES.includes(code)
      ? values.map((tag) => languageName(String(tag), say === words ? language() : 'en'))
      : values),
  );
}
