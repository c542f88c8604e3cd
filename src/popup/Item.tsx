import { isLate } from '../core/standing.ts';
import type { ConversationView } from '../core/view.ts';
import { reasonWords, words } from '../messages/words.ts';
import { Button } from '../ui/Button.tsx';
import type { Choosing } from '../ui/Choices.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Opener } from '../ui/Opener.tsx';
import { lastSaid, nameOf } from '../ui/people.ts';
import { Tag } from '../ui/Tag.tsx';
import { Telling } from '../ui/Telling.tsx';
import { useFocus } from './useFocus.ts';

interface ItemProps {
  view: ConversationView;
  now: number;
  /** The row that is worked on: the only one that the Tab key reaches. */
  active: boolean;
  /** The focus comes here whenever this counts on; 0 where it does not. */
  focus: number;
  enter: () => void;
  done: () => void;
  /** Opens one of the menus beside its button. */
  open: (what: Choosing, anchor: HTMLElement) => void;
}

/** One conversation: a press opens the site at its last word; what else can be done about it stands around it. */
export function Item({ view, now, active, focus, enter, done, open }: ItemProps) {
  const item = useFocus<HTMLDivElement>(focus);
  const name = nameOf(view);
  const tabIndex = active ? 0 : -1;
  return (
    <div ref={item} class={active ? 'item active' : 'item'} onFocusCapture={enter}>
      <Button
        look="quiet"
        class="tick"
        tabIndex={tabIndex}
        aria-label={words('do_done', name)}
        title={words('done')}
        onClick={done}
      >
        <Icon name="check" />
      </Button>
      <Opener view={view} tabIndex={tabIndex}>
        <Telling
          name={name}
          tags={
            <>
              {isLate(view, now) && <Tag tone="late">{words('late')}</Tag>}
              {view.turn === 'unknown' && <Tag tone="grey">{words('badge_maybe')}</Tag>}
            </>
          }
          since={view.opening ? view.last.time : view.waitingSince}
          now={now}
          said={lastSaid(view)}
          why={reasonWords(view.because, view.kind)}
          sites={[view.site]}
        />
      </Opener>
      <span class="acts">
        {(['later', 'none'] as const).map((what) => (
          <Button
            key={what}
            look="quiet"
            class={what}
            tabIndex={tabIndex}
            aria-haspopup="menu"
            aria-label={words(`do_${what}`, name)}
            title={words(`decide_${what}`)}
            onClick={(event) => open(what, event.currentTarget)}
          >
            <Icon name={what} />
          </Button>
        ))}
      </span>
    </div>
  );
}
