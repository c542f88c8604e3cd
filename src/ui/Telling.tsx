import type { ComponentChildren } from 'preact';
import { shortAge, spokenAge } from '../core/age.ts';
import type { SiteName } from '../core/sighting.ts';
import { language, words } from '../messages/words.ts';

interface TellingProps {
  name: string;
  /** Pills behind the name. */
  tags?: ComponentChildren;
  /** Since when (ms) it waits; `null` where that is not known. */
  since: number | null;
  now: number;
  /** The words that were said, shown as they stand, in one line. */
  said: string;
  /** The reasons in words; the last of them may be cut off, the site never is. */
  why: readonly string[];
  /** Where it was said; nothing where it belongs to no site. */
  sites: readonly SiteName[];
}

/** What every list says of a conversation: who, the first words, why it is here, and since when. */
export function Telling({ name, tags, since, now, said, why, sites }: TellingProps) {
  const reasons = why.join(' · ');
  const where = sites.map((site) => words(`site_${site}`)).join(' · ');
  return (
    <>
      <span class="head">
        <bdi class="name one-line">{name}</bdi>
        {tags}
        {since !== null && (
          <time
            class="age"
            dateTime={new Date(since).toISOString()}
            title={spokenAge(now - since, language())}
          >
            {shortAge(now - since, language())}
          </time>
        )}
      </span>
      <bdi class="said one-line">{said || words('no_words')}</bdi>
      <span class="why">
        {reasons && (
          <span class="one-line" title={reasons}>
            {reasons}
          </span>
        )}
        {where && <span class="site-name">{reasons ? ` · ${where}` : where}</span>}
      </span>
    </>
  );
}
