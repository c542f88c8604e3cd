import type { DraftRequest, Phrase } from '../../src/core/drafts/draft.ts';

const SITES = ['x', 'facebook', 'linkedin'];

/**
 * A request out of a line of JSON. What a draft cannot do without gets a default; a phrase may be a plain text.
 *
 * @throws where there is no text, or a site that does not exist
 */
export function draftRequest(line: Partial<DraftRequest> & { phrases?: (Phrase | string)[] }): DraftRequest {
  const { text, site = 'x', me, them, phrases = [] } = line;
  if (typeof text !== 'string')
    throw new Error(`a request needs a text: ${JSON.stringify(line).slice(0, 80)}`);
  if (!SITES.includes(site)) throw new Error(`site is one of ${SITES.join(', ')}, not “${site}”`);
  return {
    ...line,
    text,
    site,
    me: { ...me, name: me?.name ?? '' },
    them: { name: them?.name ?? '', handle: them?.handle ?? '' },
    phrases: phrases.map((phrase, at) =>
      typeof phrase === 'string'
        ? { code: `/${at + 1}`, text: phrase }
        : { ...phrase, code: phrase.code ?? `/${at + 1}` },
    ),
  };
}
