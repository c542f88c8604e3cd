import { expect, it, vi } from 'vitest';
import { untold } from '../../src/background/untold.ts';
import { MessageError } from '../../src/messages/reply.ts';

const failing = (error: unknown) => untold(() => Promise.reject(error));

it('hands on what the browser told', async () => {
  const work = vi.fn(async (_name: string, _button: number) => undefined);
  await untold(work)('reminder', 1);
  expect(work).toHaveBeenCalledWith('reminder', 1);
});

it('keeps to itself what is told to whoever asks next, and that the worker was taken away', async () => {
  await failing(new MessageError('full', 'no room'))();
  await failing(new Error('No SW'))();
});

it('hides no other fault', async () => {
  await expect(failing(new Error('No such window'))()).rejects.toThrow('No such window');
});
