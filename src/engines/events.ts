/** Bytes of one answer that are read at most; what comes after is not an answer. */
const MOST_BYTES = 4_000_000;

/**
 * The data of server-sent events, as they come (HTML standard, "Parsing an event stream"; other fields say nothing
 * here). A last event without its empty line counts, too: some servers leave it out.
 *
 * @throws what the reading of the body throws
 */
export async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  let bytes = 0;
  let data: string[] = [];
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? `${decoder.decode()}\n\n` : decoder.decode(value, { stream: true });
      bytes += value?.length ?? 0;
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
        else if (line === '' && data.length > 0) {
          yield data.join('\n');
          data = [];
        }
      }
      if (done || bytes > MOST_BYTES) return;
    }
  } finally {
    // A reader that stops early also stops the sender; a body that broke off says so here once more.
    await reader.cancel();
  }
}
