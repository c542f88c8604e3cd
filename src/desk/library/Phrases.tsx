import { useMemo, useState } from 'preact/hooks';
import type { Phrase } from '../../core/library.ts';
import { finder } from '../../core/search.ts';
import { words } from '../../messages/words.ts';
import { Rows } from '../../ui/Rows.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Changing } from '../Changing.tsx';
import { Empty } from '../Empty.tsx';
import { keepUndoable, later } from '../kept.ts';
import type { Stock } from '../stock.ts';
import { PhraseForm } from './PhraseForm.tsx';

interface PhrasesProps {
  stock: Stock;
  phrases: readonly Phrase[];
  query: string;
}

/** The saved phrases, by their codes. */
export function Phrases({ stock, phrases, query }: PhrasesProps) {
  const [editing, setEditing] = useState<Phrase | null>(null);
  const shown = useMemo(() => {
    const finds = finder(query);
    return phrases
      .filter(({ code, text }) => finds(`/${code}`, text))
      .sort((a, b) => a.code.localeCompare(b.code));
  }, [phrases, query]);
  const drop = (phrase: Phrase) =>
    void keepUndoable(
      stock,
      'phrases',
      [{ before: phrase, after: later(phrase, { gone: true }) }],
      words('deleted', `/${phrase.code}`),
    );
  if (phrases.length === 0)
    return <Empty title={words('library_no_phrases')} hint={words('library_no_phrases_hint')} />;
  return (
    <>
      {shown.length === 0 && <Empty title={words('nothing_found')} />}
      <div class="sheet">
        <Rows
          name={words('library_phrases')}
          total={shown.length}
          height={61}
          keyOf={(index) => shown[index]?.id ?? index}
          row={(index) => {
            const phrase = shown[index];
            return (
              phrase && <Item phrase={phrase} edit={() => setEditing(phrase)} drop={() => drop(phrase)} />
            );
          }}
        />
      </div>
      {editing && <PhraseForm stock={stock} row={editing} close={() => setEditing(null)} />}
    </>
  );
}

function Item({ phrase, edit, drop }: { phrase: Phrase; edit: () => void; drop: () => void }) {
  const code = `/${phrase.code}`;
  return (
    <div class="thing">
      <div class="telling">
        <span class="head">
          <bdi class="name one-line">{code}</bdi>
          {phrase.lang && <Tag tone="grey">{phrase.lang}</Tag>}
        </span>
        <bdi class="said one-line">{phrase.text}</bdi>
      </div>
      <Changing name={code} edit={edit} drop={drop} />
    </div>
  );
}
