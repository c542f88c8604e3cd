// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ModelState } from '../../src/messages/protocol.ts';
import { readSettings } from '../../src/messages/settings.ts';
import { fake } from '../fakes/webextension.ts';
import { named, openDesk, press, said, type } from './open.tsx';

const THERE: ModelState = { state: 'ready', models: ['tiny', 'large'] };
let closed: AbortController;
let state: ModelState;
let asked: { choice: { address: string }; thorough: boolean }[];

beforeEach(async () => {
  closed = new AbortController();
  state = THERE;
  asked = [];
  const models = (input: (typeof asked)[number]) => {
    asked.push(input);
    return state;
  };
  await openDesk('#/settings/model', { sites: () => ({ sites: [] }), models }, closed.signal);
});
afterEach(() => {
  closed.abort();
  render(null, document.body);
});
const engine = async () => (await readSettings()).engine;
const told = () => said('#settings-model [role=status]').join('');

describe('the settings of a model', () => {
  it('ask nobody, and for nothing, until one is chosen', async () => {
    expect(asked).toEqual([]);
    expect(fake.permitted()).toEqual([]);
    expect((await engine()).kind).toBe('none');
  });

  it('ask the browser for this computer in the press that chooses a server, and take its first model', async () => {
    await press('A server on this computer');
    expect(fake.permitted()).toEqual(['http://localhost/*', 'http://127.0.0.1/*']);
    expect(await engine()).toEqual({
      kind: 'server',
      address: 'http://127.0.0.1:11434',
      model: 'tiny',
      auto: false,
    });
    expect([asked.map(({ thorough }) => thorough), told()]).toEqual([[false], 'It is there.']);
  });

  it('know the usual addresses, take another one of this computer, and no other computer', async () => {
    await press('A server on this computer');
    await press('LM Studio');
    expect((await engine()).address).toBe('http://127.0.0.1:1234');
    await type('Where it listens', 'http://elsewhere.example:11434');
    expect(said('.wrong')).toEqual([
      'Only this computer: http://localhost or http://127.0.0.1 with a number.',
    ]);
    expect((await engine()).address).toBe('http://127.0.0.1:1234');
    await type('Where it listens', 'localhost:9000/v1');
    expect(await engine()).toMatchObject({ address: 'http://localhost:9000', model: 'tiny' });
  });

  it('offer the models of the server', async () => {
    await press('A server on this computer');
    expect(said('#settings-model option')).toEqual(['tiny', 'large']);
    await type('Model', 'large');
    expect((await engine()).model).toBe('large');
  });

  it('try it in a press, and say plainly how that went', async () => {
    await press('A server on this computer');
    await press('Ask it now');
    expect([asked.at(-1)?.thorough, told()]).toEqual([true, 'It answers.']);
    state = { fault: 'refused', detail: '', models: ['tiny'] };
    await press('Ask it now');
    expect(told()).toContain(`set OLLAMA_ORIGINS=${fake.origin} and`);
    state = { fault: 'down', detail: 'Failed to fetch', models: [] };
    await press('Ask it now');
    expect(told()).toBe('Nothing answers at http://127.0.0.1:11434. Start your model server and ask again.');
  });

  it('say that a browser has no model, and offer the download where it has one to fetch', async () => {
    state = { fault: 'notHere', detail: '', models: [] };
    await press('The browser’s own model');
    expect(told()).toBe('This browser has no model of its own here.');
    state = { state: 'downloadable', models: [] };
    await press('Ask it now');
    expect(named('Download it').tagName).toBe('BUTTON');
    expect(fake.permitted()).toEqual([]);
  });

  it('have a model asked without a press only where that is switched on', async () => {
    await press('A server on this computer');
    named('Without a press').click();
    await press('Ask it now');
    expect((await engine()).auto).toBe(true);
  });
});
