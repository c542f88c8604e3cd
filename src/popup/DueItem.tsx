import type { Promised } from '../core/promise.ts';
import type { Reminder } from '../core/reminder.ts';
import { NEVER } from '../core/reminders/dealings.ts';
import type { Due, Owed } from '../core/reminders/lists.ts';
import type { MaybeKept } from '../core/reminders/maybeKept.ts';
import type { ConversationView } from '../core/view.ts';
import { momentWords } from '../messages/deciding.ts';
import { words } from '../messages/words.ts';
import { Button } from '../ui/Button.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Opener } from '../ui/Opener.tsx';
import { lastSaid, nameOf } from '../ui/people.ts';
import { Tag } from '../ui/Tag.tsx';
import { Telling } from '../ui/Telling.tsx';
import type { Today } from './state.ts';

/** Something that is due now or later: done, opened, or put off. */
export function Reminded({ today, row: { reminder, view } }: { today: Today; row: Due }) {
  const now = today.now.value;
  const name = whoIs(view, reminder);
  const isPromise = reminder.kind === 'promise';
  return (
    <li class={isPromise ? 'item promise' : 'item'}>
      <Tick
        label={words('do_done', name)}
        title={words('done')}
        act={() => void today.settle(reminder, name)}
      />
      <Opener view={view}>
        <Telling
          name={name}
          tags={isPromise && <Tag tone="promise">{words('you_promised')}</Tag>}
          since={null}
          now={now}
          said={reminder.words ? words('quoted', reminder.words) : view ? lastSaid(view) : ''}
          why={[
            ...(isPromise ? [] : [words(`remind_${reminder.kind}`)]),
            reminder.due === NEVER ? words('due_onReply') : words('due_on', momentWords(reminder.due, now)),
          ]}
          sites={[reminder.site]}
        />
      </Opener>
      <span class="acts">
        <Act
          icon="later"
          class="later"
          label={words('do_later', name)}
          title={words('decide_later')}
          act={(anchor) =>
            today.ask({
              what: 'again',
              anchor,
              choose: ({ until = now }) => void today.putOff(reminder, name, until),
            })
          }
        />
      </span>
    </li>
  );
}

/** What may have been promised, in the words that say so. */
export function Offered({ today, row }: { today: Today; row: Owed }) {
  const { promise } = row;
  return (
    <Question
      today={today}
      row={row}
      tag={words('promise_asked')}
      why={promise.due === null ? [] : [words('due_on', momentWords(promise.due, today.now.value))]}
      yes={{
        label: words('do_promise', promise.words),
        title: words('promise_yes'),
        act: () => void today.answerPromise(promise, 'open'),
      }}
      no={{
        label: words('do_dismiss', promise.words),
        title: words('promise_no'),
        act: () => void today.answerPromise(promise, 'dismissed'),
      }}
    />
  );
}

/** A promise that a later word of the user's may have kept. */
export function Kept({ today, row }: { today: Today; row: MaybeKept }) {
  const { promise, by, at } = row;
  return (
    <Question
      today={today}
      row={row}
      tag={words('you_promised')}
      why={[words('kept_since', momentWords(at, today.now.value))]}
      yes={{
        label: words('do_kept', promise.words),
        title: words('kept_yes'),
        act: () => void today.answerKept(promise, by, true),
      }}
      no={{
        label: words('do_notKept', promise.words),
        title: words('kept_no'),
        act: () => void today.answerKept(promise, by, false),
      }}
    />
  );
}

interface Answer {
  label: string;
  title: string;
  act: () => void;
}

interface QuestionProps {
  today: Today;
  row: Owed;
  tag: string;
  why: string[];
  yes: Answer;
  no: Answer;
}

/** Something about the words of a promise that only the user can answer. */
function Question({ today, row: { promise, view }, tag, why, yes, no }: QuestionProps) {
  return (
    <li class="item promise">
      <Tick {...yes} />
      <Opener view={view}>
        <Telling
          name={whoIs(view, promise)}
          tags={<Tag tone="promise">{tag}</Tag>}
          since={null}
          now={today.now.value}
          said={words('quoted', promise.words)}
          why={why}
          sites={[promise.site]}
        />
      </Opener>
      <span class="acts">
        <Act icon="none" {...no} />
      </span>
    </li>
  );
}

function Tick({ label, title, act }: Answer) {
  return (
    <Button look="quiet" class="tick" aria-label={label} title={title} onClick={act}>
      <Icon name="check" />
    </Button>
  );
}

interface ActProps {
  icon: IconName;
  class?: string;
  label: string;
  title: string;
  act: (anchor: HTMLElement) => void;
}

function Act({ icon, label, title, act, class: name }: ActProps) {
  return (
    <Button
      look="quiet"
      class={name}
      aria-label={label}
      title={title}
      onClick={({ currentTarget }) => act(currentTarget)}
    >
      <Icon name={icon} />
    </Button>
  );
}

/** The other person; the name by which the site knows them where no conversation does. */
function whoIs(
  view: ConversationView | null,
  { person, site }: Pick<Reminder | Promised, 'person' | 'site'>,
): string {
  return view ? nameOf(view) : (person?.slice(site.length + 1) ?? words('somebody'));
}
