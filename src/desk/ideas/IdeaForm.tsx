import { useState } from 'preact/hooks';
import { isWebAddress } from '../../core/files/library.ts';
import { IDEA_STATUSES, type Idea } from '../../core/library.ts';
import { words } from '../../messages/words.ts';
import { Form, Select, Text } from '../../ui/Form.tsx';
import { keepUndoable, newer } from '../kept.ts';
import type { Stock } from '../stock.ts';

interface IdeaFormProps {
  stock: Stock;
  /** `null` for a new one. */
  row: Idea | null;
  close: () => void;
}

/** Makes or changes an idea. */
export function IdeaForm({ stock, row, close }: IdeaFormProps) {
  const [quote, setQuote] = useState(row?.quote ?? '');
  const [url, setUrl] = useState(row?.url ?? '');
  const [status, setStatus] = useState(row?.status ?? 'heard');
  const [tried, setTried] = useState(false);
  const address = url.trim();
  const quoteRight = quote.trim() !== '';
  const urlRight = address === '' || isWebAddress(address);
  const save = () => {
    setTried(true);
    if (!quoteRight || !urlRight) return false;
    const after: Idea = {
      ...newer(row),
      quote: quote.trim(),
      url: address === '' ? null : address,
      person: row?.person ?? null,
      status,
    };
    void keepUndoable(stock, 'ideas', [{ before: row, after }], words('saved', after.quote));
    return true;
  };
  return (
    <Form title={words(row ? 'edit' : 'ideas_new')} save={save} close={close}>
      <Text
        label={words('ideas_quote')}
        value={quote}
        change={setQuote}
        longest={10_000}
        lines={4}
        wrong={tried && !quoteRight ? words('ideas_wrong_quote') : null}
      />
      <Text
        label={words('ideas_url')}
        value={url}
        change={setUrl}
        longest={2000}
        placeholder="https://"
        wrong={tried && !urlRight ? words('resource_wrong_url') : null}
      />
      <Select
        label={words('ideas_status')}
        value={status}
        choices={IDEA_STATUSES}
        say={(one) => words(`idea_${one}`)}
        change={setStatus}
      />
    </Form>
  );
}
