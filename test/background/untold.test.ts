import { expect, it, onTestFinished, vi } from 'vitest';
import { untold } from '../../src/background/untold.ts';
import { browser } from '../../src/messages/browser.ts';
import { MessageError } from '../../src/messages/reply.ts';
import { SETTINGS } from '../../src/messages/stored.ts';
import { fake } from '../fakes/webextension.ts';
import { newComputer } from './lived.ts';

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

it('throws nothing at nobody where the worker is taken away while the settings are changed', async () => {
  await newComputer();
  const thrown = vi.fn();
  process.on('unhandledRejection', thrown);
  const get = vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('No SW'));
  onTestFinished(() => {
    process.off('unhandledRejection', thrown);
    get.mockRestore();
  });
  fake.onChanged.happen({ [SETTINGS]: {} }, 'local');
  await vi.waitFor(() => expect(get).toHaveBeenCalled());
  await new Promise((done) => setTimeout(done, 20));
  expect(thrown).not.toHaveBeenCalled();
});
