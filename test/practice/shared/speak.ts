/** Phrases in several languages: one row per phrase, one column per language, `one|many` where a number decides. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** Fills `{name}` in a phrase with the value of that name. */
export type Say<Name extends string> = (phrase: Name, values?: Record<string, string | number>) => string;

/** Speaks one language of `phrases`, whose columns are `languages`; English, the first one, stands for all others. */
export function speaker<Table extends Phrases>(
  phrases: Table,
  languages: readonly string[],
  lang: string,
): Say<keyof Table & string> {
  const column = Math.max(0, languages.indexOf(lang));
  return (phrase, values = {}) => {
    const row = phrases[phrase] ?? [];
    const [one = '', many = one] = (row[column] ?? row[0] ?? '').split('|');
    const form = values.n === 1 ? one : many;
    return form.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
