import { isLate } from '../core/standing.ts';
import type { ConversationView } from '../core/view.ts';
import { reasonWords, words } from '../messages/words.ts';
import { Opener } from '../ui/Opener.tsx';
import { nameOf } from '../ui/people.ts';
import { Tag } from '../ui/Tag.tsx';
import { Telling } from '../ui/Telling.tsx';

/** One conversation, which opens the site at its last word. */
export function Item({ view, now }: { view: ConversationView; now: number }) {
  const tags = (
    <>
      {isLate(view, now) && <Tag tone="late">{words('late')}</Tag>}
      {view.turn === 'unknown' && <Tag tone="grey">{words('badge_maybe')}</Tag>}
    </>
  );
  return (
    <li class="item">
      <Opener view={view}>
        <Telling
          name={nameOf(view)}
          tags={tags}
          since={view.waitingSince}
          now={now}
          said={view.last.text}
          why={[...reasonWords(view.because, view.kind), words(`site_${view.site}`)]}
        />
      </Opener>
    </li>
  );
}
