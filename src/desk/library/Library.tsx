import { useState } from 'preact/hooks';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Chips } from '../../ui/Chips.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useKept } from '../kept.ts';
import type { RoomProps } from '../room.ts';
import { Search } from '../Search.tsx';
import { Import } from './Import.tsx';
import { PhraseForm } from './PhraseForm.tsx';
import { Phrases } from './Phrases.tsx';
import { ResourceForm } from './ResourceForm.tsx';
import { Resources } from './Resources.tsx';

const SHELVES = ['resources', 'phrases'] as const;
type Shelf = (typeof SHELVES)[number];

/** Things of value to hand out, and phrases to answer with. */
export function Library({ stock }: RoomProps) {
  const [shelf, setShelf] = useState<Shelf>('resources');
  const [query, setQuery] = useState('');
  const [adding, setAdding] = useState(false);
  const resources = useKept(stock, 'resources');
  const phrases = useKept(stock, 'phrases');
  if (!resources || !phrases) return null;
  const counts = { resources: resources.length, phrases: phrases.length };
  const Form = shelf === 'resources' ? ResourceForm : PhraseForm;
  return (
    <>
      <div class="tools">
        <Chips
          name={words('library_shelf')}
          choices={SHELVES.map((value) => ({
            value,
            label: words(`library_${value}`),
            count: counts[value],
          }))}
          chosen={shelf}
          choose={setShelf}
        />
        <Search label={words('library_search')} query={query} change={setQuery} />
        <Import stock={stock} resources={resources} phrases={phrases} />
        <Button look="main" onClick={() => setAdding(true)}>
          <Icon name="plus" /> {words('add')}
        </Button>
      </div>
      {shelf === 'resources' ? (
        <Resources stock={stock} resources={resources} query={query} />
      ) : (
        <Phrases stock={stock} phrases={phrases} query={query} />
      )}
      {adding && <Form stock={stock} row={null} close={() => setAdding(false)} />}
    </>
  );
}
