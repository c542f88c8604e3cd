import { ownAddress } from '../core/engine/address.ts';
import { type Engine, EngineError, type Prompt, type Writing, type Written } from '../core/engine/engine.ts';
import { eventsIn } from './events.ts';
import { LIMITS, type Limits, type Patience, waiting } from './patience.ts';
import { failed, modelsIn, partIn } from './said.ts';

/** Most tokens of an answer, a model's thoughts among them. */
const TOKENS = 3000;
/** Little: a draft is to say what there is, not to surprise. */
const TEMPERATURE = 0.4;

/** Reaches a server on this computer; the browser's permission to do so has been given. */
type Reach = (path: string, init?: RequestInit) => Promise<Response>;

/** The names of a server's models, the way it sorts them. Rejects with an `EngineError`. */
export async function modelsOf(address: string, signal: AbortSignal, limits = LIMITS): Promise<string[]> {
  return waiting(signal, limits, async (wait) => {
    const response = await reachOf(address, wait)('/v1/models');
    return modelsIn(await read(response, wait));
  });
}

/**
 * A model behind a server that speaks the OpenAI chat-completions protocol, as Ollama, LM Studio and llama.cpp do.
 *
 * @param address of this computer
 */
export function serverEngine(address: string, model: string, limits: Limits = LIMITS): Engine {
  return {
    async available(signal) {
      const models = await modelsOf(address, signal, limits);
      if (!models.includes(model)) throw new EngineError('noModel', model);
      return 'ready';
    },
    write: (prompt, writing) =>
      waiting(writing.signal, limits, (wait) =>
        write(reachOf(address, wait), model, prompt, writing, wait, limits),
      ),
  };
}

async function write(
  reach: Reach,
  model: string,
  prompt: Prompt,
  writing: Writing,
  wait: Patience,
  limits: Limits,
): Promise<Written> {
  const asked = (messages: object[]) =>
    reach('/v1/chat/completions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model, messages, stream: true, max_tokens: TOKENS, temperature: TEMPERATURE }),
    });
  return heard(await inRoles(prompt, asked), writing, wait, limits);
}

/** Some models (Gemma's family) know no rules apart from what they are asked; they get both in one. */
async function inRoles(
  { system, user }: Prompt,
  asked: (messages: object[]) => Promise<Response>,
): Promise<Response> {
  try {
    return await asked([
      { role: 'system', content: system },
      { role: 'user', content: user },
    ]);
  } catch (error) {
    if (!(error instanceof EngineError) || !/system role/i.test(error.detail)) throw error;
    return asked([{ role: 'user', content: `${system}\n\n${user}` }]);
  }
}

async function heard(
  response: Response,
  { onText }: Writing,
  wait: Patience,
  { most }: Limits,
): Promise<Written> {
  const { body, headers } = response;
  const type = headers.get('content-type') ?? '';
  // Some servers answer in one piece whatever they are asked.
  if (/\bjson\b/.test(type)) return upTo(most, partIn(await read(response, wait)).text);
  if (!/^text\/event-stream\b/.test(type) || !body) throw new EngineError('garbage', type);
  let text = '';
  try {
    for await (const data of eventsIn(body)) {
      wait.goOn();
      if (data === '[DONE]') return { text, end: 'whole' };
      const { text: part, end } = partIn(data);
      text += part;
      onText(text);
      if (text.length > most) return upTo(most, text);
      if (end !== null) return { text, end };
    }
  } catch (error) {
    if (wait.isOver() && text !== '') return { text, end: 'slow' };
    const broke = error instanceof TypeError ? new EngineError('cut', error) : error;
    if (text === '' || !(broke instanceof EngineError)) throw broke;
    return { text, end: 'cut' };
  }
  if (text === '') throw new EngineError('cut');
  return { text, end: 'cut' };
}

/** Everything that came, as far as anybody would read it. */
function upTo(most: number, text: string): Written {
  return text.length > most ? { text: text.slice(0, most), end: 'long' } : { text, end: 'whole' };
}

function reachOf(address: string, wait: Patience): Reach {
  const own = ownAddress(address);
  if (own === null) throw new EngineError('down', address);
  return async (path, init) => {
    const response = await connected(`${own}${path}`, {
      ...init,
      signal: wait.signal,
      // To where a server sends on is not where the user sent it.
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    wait.goOn();
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
      throw new EngineError('moved');
    if (!response.ok) throw failed(response.status, await read(response, wait));
    return response;
  };
}

/** With the permission for it there is one reason left why a server on this computer cannot be reached. */
async function connected(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    throw error instanceof TypeError ? new EngineError('down', error) : error;
  }
}

/** Longest answer in one piece that is read, in characters. */
const LONGEST = 1_000_000;

async function read(response: Response, { goOn }: Patience): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    goOn();
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
    if (text.length > LONGEST) {
      await reader.cancel();
      throw new EngineError('garbage');
    }
  }
  return text;
}
