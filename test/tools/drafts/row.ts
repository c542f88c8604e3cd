/** One line of the report. `kept`: whether the bar is held. */
export interface Row {
  measure: string;
  value: string;
  bar: string;
  kept: boolean;
}

/** A share of cases that has to stay under or reach a bar. */
export function share(measure: string, hits: number, of: number, sign: '≤' | '≥', bar: number): Row {
  const value = of === 0 ? 0 : hits / of;
  return {
    measure,
    value: of === 0 ? 'no case' : `${(value * 100).toFixed(1)} %`,
    bar: `${sign} ${bar * 100} % (n = ${of})`,
    kept: of > 0 && (sign === '≤' ? value <= bar : value >= bar),
  };
}

/** A mean that has to stay under or reach a bar. */
export function mean(measure: string, values: number[], sign: '≤' | '≥', bar: number): Row {
  const value = values.reduce((sum, one) => sum + one, 0) / (values.length || 1);
  return {
    measure,
    value: value.toFixed(3),
    bar: `${sign} ${bar} (n = ${values.length})`,
    kept: sign === '≤' ? value <= bar : value >= bar,
  };
}

/** The middle of values that have to stay under a bar: what else the machine does at the time counts less. */
export function median(measure: string, values: number[], bar: number): Row {
  const value = values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
  return { measure, value: value.toFixed(2), bar: `≤ ${bar} (n = ${values.length})`, kept: value <= bar };
}
