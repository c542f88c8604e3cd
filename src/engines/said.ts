import { EngineError, type EngineFault, type Written } from '../core/engine/engine.ts';

/** What one message of a stream brings: some words, and how the whole ended where it did. */
interface Part {
  text: string;
  end: Written['end'] | null;
}

/** Reads one message of a stream, or a whole answer: JSON as the chat-completions protocol has it. */
export function partIn(data: string): Part {
  const message = record(parsed(data));
  if (message.error !== undefined) throw new EngineError('broken', reasonIn(message));
  const choice = record(list(message.choices)[0]);
  const { content } = record(choice.delta ?? choice.message);
  const reason = choice.finish_reason;
  if (choice.delta === undefined && choice.message === undefined && message.choices === undefined)
    throw new EngineError('garbage');
  return {
    text: typeof content === 'string' ? content : '',
    end: typeof reason !== 'string' ? null : reason === 'length' ? 'long' : 'whole',
  };
}

/** Names in the answer to `/v1/models`; a server without models may say `null`. */
export function modelsIn(data: string): string[] {
  const answer = record(parsed(data));
  if (answer.data === undefined) throw new EngineError('garbage');
  const names = list(answer.data).map((model) => record(model).id);
  return names.filter((id) => typeof id === 'string' && id !== '' && id.length <= 300) as string[];
}

/** What a refusal means, from its status and its words. */
export function failed(status: number, body: string): EngineError {
  const reason = reasonOf(body);
  return new EngineError(faultOf(status, reason), reason ?? `HTTP ${status}`);
}

function faultOf(status: number, reason: string | null): EngineFault {
  if (status === 401 || status === 403) return 'refused';
  if (status === 503) return 'loading';
  if (status === 413 || (reason !== null && /context|too long|too large|n_ctx/i.test(reason)))
    return 'tooMuch';
  if (reason !== null && status < 500 && /model/i.test(reason)) return 'noModel';
  return status < 500 && reason === null ? 'garbage' : 'broken';
}

/** The words of an error; `null` where it is not said the way of the protocol. */
function reasonOf(body: string): string | null {
  try {
    return reasonIn(record(parsed(body)));
  } catch (error) {
    if (error instanceof EngineError) return null;
    throw error;
  }
}

function reasonIn({ error }: Record<string, unknown>): string | null {
  if (typeof error === 'string') return error;
  const { message } = record(error);
  return typeof message === 'string' ? message : null;
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch (error) {
    throw new EngineError('garbage', error);
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
