import { LARGEST_FILE } from '../core/transfer/format.ts';
import { Refused } from '../core/transfer/refused.ts';
import { type Part, scanner } from '../core/transfer/scan.ts';
import { openSession, type Session, type Told } from './session.ts';
import { type Import, MOST_PARTS } from './sessions.ts';

/** What became of a file that was told to its end. */
export type Imported = Exclude<Import, { state: 'taking' }>;

/** In UTF-16 units; browsers carry no message of more than 64 MB. */
const LARGEST_MESSAGE = 1_000_000;

/**
 * Everything kept, as one file of the format in `core/transfer`.
 *
 * @throws {MessageError}
 */
export async function exportFile(told: Told): Promise<Blob> {
  const session = openSession('export', told);
  try {
    const texts: Blob[] = [];
    for (let piece = 0, pieces = 1; piece < pieces; piece++) {
      const answer = await session.ask({ piece });
      pieces = answer.pieces;
      texts.push(new Blob([answer.text]));
      told(piece / pieces);
    }
    return new Blob(texts, { type: 'application/json' });
  } finally {
    session.close();
  }
}

/**
 * Joins a file to what is kept: all of it, or nothing.
 *
 * @param options `settings`: whether those of the file replace the present ones
 * @throws {MessageError}
 */
export async function importFile(file: Blob, options: { settings: boolean }, told: Told): Promise<Imported> {
  const session = openSession('import', told);
  try {
    if (file.size > LARGEST_FILE) throw new Refused('large');
    let read = 0;
    const { push, end } = scanner();
    for await (const text of textsOf(file)) {
      const refused = await tell(session, push(text));
      if (refused) return refused;
      read += text.length;
      told(Math.min(1, read / file.size));
    }
    end();
    const answer = await session.ask({ parts: [], finish: options });
    if (answer.state === 'taking') throw new TypeError('the worker took the file for unfinished');
    return answer;
  } catch (error) {
    if (error instanceof Refused) return { state: 'refused', why: error.why, place: error.place };
    throw error;
  } finally {
    session.close();
  }
}

/** Tells some parts, in messages that are not too large. @returns why the file is refused, where it is */
async function tell(session: Session<'import'>, parts: readonly Part[]): Promise<Imported | null> {
  let batch: Part[] = [];
  let size = 0;
  const send = async () => {
    const answer = await session.ask({ parts: batch, finish: null });
    [batch, size] = [[], 0];
    return answer.state === 'taking' ? null : answer;
  };
  for (const part of parts) {
    batch.push(part);
    size += part.text.length;
    if (batch.length < MOST_PARTS && size < LARGEST_MESSAGE) continue;
    const refused = await send();
    if (refused) return refused;
  }
  return batch.length > 0 ? send() : null;
}

/** The text of a file, piece by piece. @throws {Refused} where it is no text, or cannot be read */
async function* textsOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (error) {
      if (error instanceof TypeError) throw new Refused('foreign');
      throw error;
    }
  };
  const reader = file.stream().getReader();
  const read = async () => {
    try {
      return await reader.read();
    } catch (error) {
      if (error instanceof DOMException) throw new Refused('unread');
      throw error;
    }
  };
  for (let { done, value } = await read(); !done; { done, value } = await read()) yield decode(value);
  yield decode();
}
