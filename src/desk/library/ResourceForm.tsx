import { useState } from 'preact/hooks';
import { isWebAddress } from '../../core/files/library.ts';
import type { Entry } from '../../core/journal.ts';
import { RESOURCE_KINDS, type Resource } from '../../core/library.ts';
import { words } from '../../messages/words.ts';
import { Form, Select, Text } from '../../ui/Form.tsx';
import { WordList } from '../../ui/WordList.tsx';
import { keepUndoable, newer } from '../kept.ts';
import type { Stock } from '../stock.ts';
import { dayWords } from '../when.ts';

interface ResourceFormProps {
  stock: Stock;
  /** `null` for a new one. */
  row: Resource | null;
  /** Who got it, newest first. */
  given?: readonly Entry[];
  close: () => void;
}

const DAY = 24 * 60 * 60 * 1000;

/** Makes or changes a resource. */
export function ResourceForm({ stock, row, given = [], close }: ResourceFormProps) {
  const [title, setTitle] = useState(row?.title ?? '');
  const [url, setUrl] = useState(row?.url ?? '');
  const [kind, setKind] = useState(row?.kind ?? 'article');
  const [tags, setTags] = useState(row?.tags ?? []);
  const [day, setDay] = useState(row?.expires === undefined ? '' : isoDay(row.expires));
  const [tried, setTried] = useState(false);
  const address = url.trim();
  const right = isWebAddress(address);
  const save = () => {
    setTried(true);
    if (!right) return false;
    const after: Resource = {
      ...newer(row),
      title: title.trim() || new URL(address).host,
      url: address,
      kind,
      tags,
      ...(day !== '' && { expires: Date.parse(day) + DAY - 1 }),
    };
    void keepUndoable(stock, 'resources', [{ before: row, after }], words('saved', after.title));
    return true;
  };
  return (
    <Form title={words(row ? 'edit' : 'library_new_resource')} save={save} close={close}>
      <Text
        label={words('resource_url')}
        value={url}
        change={setUrl}
        longest={2000}
        placeholder="https://"
        wrong={tried && !right ? words('resource_wrong_url') : null}
      />
      <Text label={words('resource_title')} value={title} change={setTitle} longest={500} />
      <Select
        label={words('resource_kind')}
        value={kind}
        choices={RESOURCE_KINDS}
        say={(name) => words(`resource_${name}`)}
        change={setKind}
      />
      <div>
        <span id="resource-tags">{words('library_tags')}</span>
        <WordList items={tags} change={setTags} labelledBy="resource-tags" longest={60} />
      </div>
      <label>
        {words('resource_expires')}
        <input class="field" type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
      </label>
      {given.length > 0 && (
        <div>
          <h3>{words('library_given')}</h3>
          <ul class="pairs">
            {given.map(({ id, person, time }) => (
              <li key={id}>
                <bdi>{person?.split(' ').slice(1).join(' ') ?? words('somebody')}</bdi>
                <span class="soft">{dayWords(time)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Form>
  );
}

/** Expiry is stored as the last moment of a day in UTC. */
function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
