import { useMemo } from 'preact/hooks';
import { heardSince } from '../../core/insights/calls.ts';
import { LEAST } from '../../core/insights/figure.ts';
import type { ConversationView } from '../../core/view.ts';
import { send } from '../../messages/send.ts';
import { words } from '../../messages/words.ts';
import { useKept } from '../kept.ts';
import type { RoomProps } from '../room.ts';
import { useAnswer } from '../useAnswer.ts';
import { Answers } from './Answers.tsx';
import { Doing } from './Doing.tsx';
import { Profiles } from './Profiles.tsx';
import { Tries } from './Tries.tsx';
import { Voices } from './Voices.tsx';
import { Week } from './Week.tsx';

const DAY = 24 * 60 * 60 * 1000;
const WEEKS = 12;
const ask = () => send('conversations', {});

/** What the stored facts tell about twelve weeks, each figure with the number of cases it rests on. */
export function Insights({ stock }: RoomProps) {
  const answer = useAnswer(stock, ask);
  const journal = useKept(stock, 'journal');
  const promises = useKept(stock, 'promises');
  const people = useKept(stock, 'people');
  const profiles = useKept(stock, 'profiles');
  const { heard, since, now } = useMemo(() => lookAt(answer?.views ?? [], Date.now()), [answer]);
  if (!answer || !journal || !promises || !people || !profiles) return null;
  return (
    <>
      <p class="soft">{words('insights_hint', WEEKS, LEAST)}</p>
      <div class="charts">
        <Answers heard={heard} priorities={stock.settings.value.priorities} now={now} />
        <Doing
          views={answer.views}
          journal={journal}
          promises={promises}
          since={since}
          weeks={WEEKS}
          now={now}
        />
        <Tries views={answer.views} since={since} now={now} />
        <Voices heard={heard} people={people} profiles={profiles} now={now} />
        <Profiles
          views={answer.views}
          profiles={profiles}
          wanted={stock.settings.value.audience}
          since={since}
        />
        <Week views={answer.views} now={now} />
      </div>
    </>
  );
}

function lookAt(views: readonly ConversationView[], now: number) {
  const since = now - WEEKS * 7 * DAY;
  return { heard: heardSince(views, since), since, now };
}
