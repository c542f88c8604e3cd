import { WordList } from '../../ui/WordList.tsx';
import { Row, type RowProps } from './Row.tsx';

/** Longest word that is taken, in letters. */
const LONGEST = 60;

interface WordsRowProps extends Pick<RowProps, 'label' | 'hint' | 'standard' | 'reset'> {
  items: readonly string[];
  change: (items: string[]) => void;
}

/** A setting that is a few words. */
export function WordsRow({ items, change, ...row }: WordsRowProps) {
  return (
    <Row {...row} room="half">
      {(ids) => <WordList items={items} change={change} longest={LONGEST} {...ids} />}
    </Row>
  );
}
