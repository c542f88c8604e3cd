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
export function mean(measure: string, values: number[], sign: '≤' | '≥', bar: number, digits = 3): Row {
  const value = values.reduce((sum, one) => sum + one, 0) / (values.length || 1);
  return {
    measure,
    value: value.toFixed(digits),
    bar: `${sign} ${bar} (n = ${values.length})`,
    kept: sign === '≤' ? value <= bar : value >= bar,
  };
}
