import { FILE_STORES, type FileStore, FORMAT, FORMAT_VERSION, type Lists } from '../core/transfer/format.ts';
import { Refused } from '../core/transfer/refused.ts';
import { type Part, parsed } from '../core/transfer/scan.ts';
import { type Check, Invalid } from '../messages/check.ts';
import { FILE_ROWS, IDENTITIES } from '../messages/inputs/transfer.ts';
import type { Settings } from '../messages/settings.ts';
import { chosenSettings } from '../messages/settingsCheck.ts';

/** A file as it comes in, part by part. */
export interface Incoming {
  /** @throws {Refused} where the part is not what the format says */
  take(part: Part): void;
  /** All rows. @throws {Refused} where there was nothing that a file begins with */
  whole(): { lists: Lists; settings: Partial<Settings> };
}

/** Takes a file as if it were hostile: every part is held to the format before anything is made of it. */
export function incoming(): Incoming {
  const lists = Object.fromEntries(FILE_STORES.map((store) => [store, []])) as unknown as Lists;
  const known = new Set<string>();
  const begun = new Set<string>();
  let settings: Partial<Settings> = {};

  function takeHead(name: string, value: unknown): void {
    if (!begun.has('format')) {
      if (name !== 'format' || value !== FORMAT) throw new Refused('foreign');
    } else if (!begun.has('version')) {
      if (name !== 'version' || !Number.isInteger(value) || (value as number) < 1)
        throw new Refused('foreign');
      if ((value as number) > FORMAT_VERSION) throw new Refused('future');
    } else if (name === 'settings') settings = held(chosenSettings, value, name);
    else if (name !== 'exportedAt' || typeof value !== 'string') throw new Refused('wrong', name);
    begun.add(name);
  }

  function takeRow<S extends FileStore>(store: S, value: unknown, place: string): void {
    const row = held(FILE_ROWS[store], value, place);
    // One account may be spelled in two ways, in one row.
    const own = new Set(IDENTITIES[store](row).map((one) => `${store} ${one}`));
    for (const one of own) {
      if (known.has(one)) throw new Refused('twice', place);
      known.add(one);
    }
    lists[store].push(row);
  }

  return {
    take({ name, index, text }) {
      const place = index === null ? name : `${name}[${index}]`;
      const value = parsed(text, place);
      if (!begun.has('version')) takeHead(name, index === null ? value : undefined);
      else if (isStore(name) && index !== null) takeRow(name, value, place);
      else if (index === null) takeHead(name, value);
      else throw new Refused('wrong', name);
    },
    whole() {
      if (!begun.has('version')) throw new Refused('foreign');
      return { lists, settings };
    },
  };
}

function isStore(name: string): name is FileStore {
  return (FILE_STORES as readonly string[]).includes(name);
}

function held<T>(check: Check<T>, value: unknown, place: string): T {
  try {
    return check(value);
  } catch (error) {
    throw error instanceof Invalid ? new Refused('wrong', place + error.place) : error;
  }
}
