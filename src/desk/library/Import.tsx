import { useRef, useState } from 'preact/hooks';
import { FileFault } from '../../core/files/fault.ts';
import { type Found, readLibrary } from '../../core/files/library.ts';
import type { Phrase, Resource } from '../../core/library.ts';
import { counted, words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { keepUndoable, newer } from '../kept.ts';
import type { Stock } from '../stock.ts';

/** Larger files than this are not read, bytes. */
const LARGEST = 10_000_000;

interface ImportProps {
  stock: Stock;
  resources: readonly Resource[];
  phrases: readonly Phrase[];
}

/** Takes resources or phrases out of a file: all that is new in it, or nothing. */
export function Import({ stock, resources, phrases }: ImportProps) {
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const look = async (file: File | undefined) => {
    if (!file) return;
    try {
      if (file.size > LARGEST) throw new FileFault('tooLarge', 1, file.name);
      setFound(withoutKnown(readLibrary(await file.text()), resources, phrases));
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      setWrong(words(`file_${error.code}`, error.line, error.found));
    }
  };
  const add = ({ resources: things, phrases: sayings }: Found) => {
    const said = counted('import_done', things.length + sayings.length);
    const store = things.length > 0 ? 'resources' : 'phrases';
    const rows = [...things, ...sayings].map((row) => ({
      before: null,
      after: { ...newer(null), ...row } as Resource & Phrase,
    }));
    void keepUndoable(stock, store, rows, said);
    setFound(null);
  };
  return (
    <>
      <Button onClick={() => input.current?.click()}>{words('import')}</Button>
      <input
        ref={input}
        class="unseen"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept=".csv,.tsv,.txt,.html,.htm"
        onChange={(event) => {
          void look(event.currentTarget.files?.[0]);
          // The same file, put right, may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      {wrong !== null && (
        <Dialog title={words('import_refused')} close={() => setWrong(null)}>
          <p>{wrong}</p>
          <p class="soft">{words('import_nothing')}</p>
          <div class="acts">
            <Button look="main" onClick={() => setWrong(null)}>
              {words('understood')}
            </Button>
          </div>
        </Dialog>
      )}
      {found && <Offer found={found} add={() => add(found)} close={() => setFound(null)} />}
    </>
  );
}

function Offer({ found, add, close }: { found: Found; add: () => void; close: () => void }) {
  const count = found.resources.length + found.phrases.length;
  return (
    <Dialog title={words('import')} close={close}>
      <p>{counted('import_new', count)}</p>
      {found.passedOver > 0 && <p class="soft">{counted('import_left', found.passedOver)}</p>}
      <ul class="sample">
        {found.resources.slice(0, 5).map(({ title, url }) => (
          <li key={url} class="one-line">
            <bdi>{title}</bdi>
          </li>
        ))}
        {found.phrases.slice(0, 5).map(({ code, text }) => (
          <li key={code} class="one-line">
            <bdi>/{code}</bdi> <bdi class="soft">{text}</bdi>
          </li>
        ))}
      </ul>
      <div class="acts">
        <Button onClick={close}>{words('cancel')}</Button>
        {count > 0 && (
          <Button look="main" onClick={add}>
            {counted('import_add', count)}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

/** What is not in the library yet: a resource is known by its address, a phrase by its code; each once. */
function withoutKnown(found: Found, resources: readonly Resource[], phrases: readonly Phrase[]): Found {
  const urls = new Set(resources.map(({ url }) => url));
  const codes = new Set(phrases.map(({ code }) => code));
  const isNew = (known: Set<string>, name: string) => !known.has(name) && known.add(name).has(name);
  const things = found.resources.filter(({ url }) => isNew(urls, url));
  const sayings = found.phrases.filter(({ code }) => isNew(codes, code));
  const left = found.resources.length + found.phrases.length - things.length - sayings.length;
  return { resources: things, phrases: sayings, passedOver: found.passedOver + left };
}
