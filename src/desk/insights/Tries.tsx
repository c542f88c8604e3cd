import { useMemo } from 'preact/hooks';
import {
  byFormat,
  byRhythm,
  type Format,
  MIDDLE,
  type Rhythm,
  SHORT,
  type Split,
  triesSince,
} from '../../core/insights/tries.ts';
import type { ConversationView } from '../../core/view.ts';
import { language, words } from '../../messages/words.ts';
import { Bars } from '../../ui/Bars.tsx';
import { dayName } from '../settings/week.ts';
import { Chart } from './Chart.tsx';
import { figureWords, partWords } from './words.ts';

interface TriesProps {
  views: readonly ConversationView[];
  since: number;
  now: number;
}

/** What gets an answer: by how it was put, and by when it was said. */
export function Tries({ views, since, now }: TriesProps) {
  const [formats, rhythms] = useMemo(() => {
    const tries = triesSince(views, since, now);
    return [byFormat(tries), byRhythm(tries, Intl.DateTimeFormat().resolvedOptions().timeZone)];
  }, [views, since, now]);
  return (
    <>
      <Kinds name="format" splits={formats} label={formatWords} />
      <Kinds name="rhythm" splits={rhythms} label={rhythmWords} />
    </>
  );
}

interface KindsProps<Name extends string> {
  name: 'format' | 'rhythm';
  splits: readonly Split<Name>[];
  label: (name: Name) => string;
}

function Kinds<Name extends string>({ name, splits, label }: KindsProps<Name>) {
  const bars = splits.map((split) => ({
    name: split.name,
    label: label(split.name),
    part: split.share.value,
    text: figureWords(split.share, partWords),
    n: split.share.n,
  }));
  return (
    <Chart
      title={words(`insights_${name}`)}
      hint={words(`insights_${name}_hint`)}
      head={[words('insights_what'), words('insights_got'), words('insights_n')]}
      rows={bars.map((bar) => [bar.label, bar.text, bar.n])}
    >
      <Bars bars={bars} />
    </Chart>
  );
}

function formatWords(name: Format): string {
  return name === 'middle' ? words('try_middle', SHORT + 1, MIDDLE) : words(`try_${name}`, SHORT);
}

function rhythmWords(name: Rhythm): string {
  const day = /^day(\d)$/.exec(name)?.[1];
  return day ? dayName(Number(day) % 7, language(), 'long') : words(`try_${name}`);
}
