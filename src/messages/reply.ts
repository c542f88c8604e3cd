/**
 * Why a message was not answered.
 * `refused`: this sender may not ask that. `invalid`: the input is not what the message takes. `full`: the disk or the
 * browser's quota is full, nothing was stored. `newer`: the stored data was written by a newer version of the
 * extension. `failed`: a fault of ours, its words are in `message`. `unreachable`: nobody answered, asked twice.
 * `orphaned`: the extension was updated or removed while this page stayed open.
 */
export type Fault = 'refused' | 'invalid' | 'full' | 'newer' | 'failed' | 'unreachable' | 'orphaned';

/** Thrown by `send` and `ask`; thrown by a handler to say more than `failed`. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
  readonly fault: Fault;

  constructor(fault: Fault, detail: unknown = fault) {
    super(detail instanceof Error ? detail.message : String(detail), { cause: detail });
    this.fault = fault;
  }
}

/** What really crosses: browsers keep only the words of a rejected promise, so a fault travels as data. */
export type Reply = { output: unknown } | { fault: Fault; detail: string };

/** Does the work and packs its outcome; never rejects. */
export async function packed(work: () => Promise<unknown>): Promise<Reply> {
  try {
    return { output: await work() };
  } catch (error) {
    const fault = error instanceof MessageError ? error.fault : 'failed';
    return { fault, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether this is an answer at all, and not the `undefined` of a worker that died on the way. */
export function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && ('output' in value || 'fault' in value);
}

/** What was answered; throws the fault as a `MessageError`. */
export function unpacked(reply: Reply): unknown {
  if ('fault' in reply) throw new MessageError(reply.fault, reply.detail);
  return reply.output;
}
