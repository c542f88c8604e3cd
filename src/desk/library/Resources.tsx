import { useMemo, useState } from 'preact/hooks';
import type { Resource } from '../../core/library.ts';
import { finder } from '../../core/search.ts';
import { words } from '../../messages/words.ts';
import { Chips } from '../../ui/Chips.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { Empty } from '../Empty.tsx';
import { keepUndoable, later } from '../kept.ts';
import type { Stock } from '../stock.ts';
import { useGiven } from './given.ts';
import { ResourceForm } from './ResourceForm.tsx';
import { ResourceItem } from './ResourceItem.tsx';

/** So many tags to choose from are shown: the most frequent ones. */
const MOST_TAGS = 10;
const ALL = '';

interface ResourcesProps {
  stock: Stock;
  resources: readonly Resource[];
  query: string;
}

/** The things to hand out, by title. */
export function Resources({ stock, resources, query }: ResourcesProps) {
  const [tag, setTag] = useState(ALL);
  const [editing, setEditing] = useState<Resource | null>(null);
  const given = useGiven(stock);
  const tags = useMemo(() => frequentTags(resources), [resources]);
  const chosen = tags.some(([name]) => name === tag) ? tag : ALL;
  const shown = useMemo(() => {
    const finds = finder(query);
    return resources
      .filter((one) => chosen === ALL || one.tags.includes(chosen))
      .filter((one) => finds(one.title, one.url, words(`resource_${one.kind}`), one.tags.join(' ')))
      .sort((a, b) => a.title.localeCompare(b.title));
  }, [resources, chosen, query]);
  const drop = (resource: Resource) =>
    void keepUndoable(
      stock,
      'resources',
      [{ before: resource, after: later(resource, { gone: true }) }],
      words('deleted', resource.title),
    );
  if (resources.length === 0)
    return <Empty title={words('library_empty')} hint={words('library_empty_hint')} />;
  return (
    <>
      {tags.length > 0 && (
        <Chips
          name={words('library_tags')}
          choices={[
            { value: ALL, label: words('all') },
            ...tags.map(([value, count]) => ({ value, label: value, count })),
          ]}
          chosen={chosen}
          choose={setTag}
        />
      )}
      {shown.length === 0 && <Empty title={words('nothing_found')} />}
      <div class="sheet">
        <Rows
          name={words('library_resources')}
          total={shown.length}
          height={61}
          keyOf={(index) => shown[index]?.id ?? index}
          row={(index) => {
            const resource = shown[index];
            return (
              resource && (
                <ResourceItem
                  resource={resource}
                  given={given.get(resource.id)?.length ?? 0}
                  edit={() => setEditing(resource)}
                  drop={() => drop(resource)}
                />
              )
            );
          }}
        />
      </div>
      {editing && (
        <ResourceForm
          stock={stock}
          row={editing}
          given={given.get(editing.id) ?? []}
          close={() => setEditing(null)}
        />
      )}
    </>
  );
}

function frequentTags(resources: readonly Resource[]): [tag: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { tags } of resources) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, MOST_TAGS);
}
