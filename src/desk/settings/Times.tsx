import type { Span } from '../../core/preferences.ts';
import { words } from '../../messages/words.ts';
import { Field } from '../../ui/Field.tsx';
import { readTime, writeTime } from './read.ts';

interface TimesProps {
  /** What begins and ends then. */
  name: string;
  span: Span;
  /** It lies within one day: the end comes after the beginning. */
  within?: boolean;
  change: (span: Span) => void;
}

/** From when to when. */
export function Times({ name, span: { from, to }, within = false, change }: TimesProps) {
  const fits = (start: number, end: number) => !within || start < end;
  const shared = { type: 'time', write: writeTime, wrong: words('settings_wrong_time') } as const;
  return (
    <span class="times">
      <Field
        {...shared}
        label={words('settings_from', name)}
        value={from}
        read={(typed) => {
          const start = readTime(typed);
          return start !== undefined && fits(start, to) ? start : undefined;
        }}
        commit={(start) => change({ from: start, to })}
      />
      <span aria-hidden="true">–</span>
      <Field
        {...shared}
        label={words('settings_to', name)}
        value={to}
        read={(typed) => {
          const end = readTime(typed, within);
          return end !== undefined && fits(from, end) ? end : undefined;
        }}
        commit={(end) => change({ from, to: end })}
      />
    </span>
  );
}
