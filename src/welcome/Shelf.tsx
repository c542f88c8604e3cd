import { useSignal } from '@preact/signals';
import type { Resource } from '../core/library.ts';
import { send } from '../messages/send.ts';
import { counted, words } from '../messages/words.ts';
import { Button } from '../ui/Button.tsx';
import type { Welcome } from './state.ts';

/** How many things to begin a library with. */
const PLACES = 5;

interface Entry {
  /** Made once, so that keeping it again changes the same thing. */
  id: string;
  title: string;
  url: string;
}

const none = (): Entry => ({ id: crypto.randomUUID(), title: '', url: '' });

/** A few things of value to hand out; a blank line is passed over. */
export function Shelf({ welcome }: { welcome: Welcome }) {
  const entries = useSignal<Entry[]>(Array.from({ length: PLACES }, none));
  const kept = useSignal<number | null>(null);
  const filled = entries.value.filter(({ title, url }) => title.trim() !== '' || url.trim() !== '');
  const wrong = new Set(filled.filter(({ url }) => !addressOf(url)).map(({ id }) => id));

  function write(id: string, part: Partial<Entry>): void {
    kept.value = null;
    entries.value = entries.value.map((entry) => (entry.id === id ? { ...entry, ...part } : entry));
  }

  async function keep(): Promise<void> {
    if (filled.length === 0 || wrong.size > 0) return;
    const rows = filled.map(resourceOf);
    if (await welcome.attempt(async () => void (await send('keep', { store: 'resources', rows }))))
      kept.value = rows.length;
  }

  return (
    <>
      <ol class="shelf">
        {entries.value.map(({ id, title, url }, place) => (
          <li key={id} class="line">
            <input
              class="field"
              type="text"
              dir="auto"
              aria-label={words('welcome_resource_title', place + 1)}
              placeholder={words('welcome_resource_title_example')}
              value={title}
              onInput={({ currentTarget }) => write(id, { title: currentTarget.value })}
            />
            <input
              class="field address"
              type="url"
              dir="ltr"
              aria-label={words('welcome_resource_url', place + 1)}
              aria-invalid={wrong.has(id)}
              placeholder="https://"
              value={url}
              onInput={({ currentTarget }) => write(id, { url: currentTarget.value })}
            />
          </li>
        ))}
      </ol>
      <div class="line">
        <Button aria-disabled={filled.length === 0 || wrong.size > 0} onClick={() => void keep()}>
          {words('welcome_keep')}
        </Button>
        <span class="soft" role="status">
          {kept.value !== null
            ? counted('welcome_kept', kept.value)
            : wrong.size > 0
              ? words('welcome_wrong_address')
              : ''}
        </span>
      </div>
    </>
  );
}

function resourceOf({ id, title, url }: Entry): Resource {
  const address = addressOf(url);
  return {
    id,
    at: Date.now(),
    title: title.trim() || (address?.host ?? ''),
    url: address?.href ?? '',
    kind: 'article',
    tags: [],
  };
}

/** What people type as an address, with or without its beginning. */
function addressOf(typed: string): URL | null {
  const text = typed.trim();
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(whole) && new URL(whole).host.includes('.') ? new URL(whole) : null;
}
