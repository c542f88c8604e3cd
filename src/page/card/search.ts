/** What a saved phrase is found by. */
export interface Findable {
  code: string;
  text: string;
}

/** How many are offered at once. */
const FEW = 8;

/** Phrases that fit what was typed: by the beginning of their code, then by their code, then by their words. */
export function search<P extends Findable>(phrases: readonly P[], typed: string): P[] {
  const wanted = typed.trim().toLowerCase();
  const parts = wanted.split(/\s+/);
  const worth = ({ code, text }: Findable): number => {
    const name = code.toLowerCase();
    if (name.startsWith(wanted)) return 3;
    if (name.includes(wanted)) return 2;
    const words = `${name} ${text.toLowerCase()}`;
    return parts.every((part) => words.includes(part)) ? 1 : 0;
  };
  return phrases
    .map((phrase) => ({ phrase, worth: worth(phrase) }))
    .filter((found) => found.worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, FEW)
    .map(({ phrase }) => phrase);
}
