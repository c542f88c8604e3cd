import type { Asked as Question } from '../../core/ideas/asked.ts';
import type { ConversationView } from '../../core/view.ts';
import { words } from '../../messages/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { canOpen, Opener } from '../../ui/Opener.tsx';
import { nameOf } from '../../ui/people.ts';
import { hrefOf } from '../route.ts';

/** So many of the people who asked are quoted. */
const QUOTED = 5;

/** Something that several people asked, in the words of each of them: worth a post of its own. */
export function Asked({ asked: { words: common, people, views } }: { asked: Question }) {
  const [one, other] = common;
  return (
    <section class="panel">
      <h2>{words('ideas_asked', people.length, one, other)}</h2>
      <p class="soft">{words('ideas_asked_hint')}</p>
      <ul class="quotes">
        {views.slice(0, QUOTED).map((view) => (
          <Quote key={view.id} view={view} />
        ))}
      </ul>
    </section>
  );
}

function Quote({ view }: { view: ConversationView }) {
  return (
    <li>
      <blockquote>
        <bdi>{view.last.text}</bdi>
      </blockquote>
      <p class="line">
        <a href={hrefOf('conversations', view.id)}>
          <bdi>{nameOf(view)}</bdi>
        </a>
        <span class="soft">{words(`site_${view.site}`)}</span>
        {canOpen(view) && (
          <Opener view={view}>
            <span>
              <Icon name="open" /> {words('ideas_source')}
            </span>
          </Opener>
        )}
      </p>
    </li>
  );
}
