import { beforeEach, describe, expect, it } from 'vitest';
import type { Aim } from '../../src/core/aim.ts';
import type { Sighting } from '../../src/core/sighting.ts';
import { send } from '../../src/messages/send.ts';
import { me, minutesAgo, sighting } from '../core/make.ts';
import { fake } from '../fakes/webextension.ts';
import { report } from '../storage/make.ts';
import { newComputer, onX, own } from './lived.ts';

const theirs = sighting('2', 'ada', { to: ['me'], parent: '1', text: 'Your planner is useless, what now?' });
const aim: Aim = {
  id: 'a1',
  at: 1,
  site: 'x',
  account: 'Me',
  conversation: 'x me 2 ada',
  person: 'x ada',
  post: 'x:2',
  goal: 'a call',
  rule: 'No insults',
};

async function view(...seen: Sighting[]) {
  fake.sendAs(onX);
  const { views } = await send('sightings', { account: me, sightings: seen, report });
  fake.sendAs(own);
  return views[0];
}

async function drafts(conversation: string) {
  fake.sendAs(onX);
  const post = { by: { key: 'ada', name: 'Ada' }, text: theirs.text ?? '' };
  const told = await send('card', { account: me, conversation, post, intention: '', pick: null });
  fake.sendAs(own);
  return told.drafts;
}

beforeEach(newComputer);

describe('what the user notes on a conversation', () => {
  it('is among its reasons and in its drafts, until it is taken back', async () => {
    const { id } = (await view(theirs)) ?? { id: '' };
    await send('keep', { store: 'aims', rows: [{ ...aim, conversation: id }] });
    expect((await view(theirs))?.because).toContainEqual({ code: 'rule', value: 'No insults' });
    expect((await view(theirs))?.because).toContainEqual({ code: 'goal', value: 'a call' });
    const [first] = await drafts(id);
    expect([first?.kind, first?.text.includes('“No insults”')]).toEqual(['calm', true]);
    await send('keep', { store: 'aims', rows: [{ ...aim, conversation: id, at: 2, gone: true }] });
    expect((await view(theirs))?.because.map(({ code }) => code)).not.toContain('rule');
    expect((await drafts(id))[0]?.kind).not.toBe('calm');
  });

  it('stays with it when a page shows an earlier post of its thread', async () => {
    const later = sighting('3', 'ada', { ...theirs, ids: ['3'], parent: '2' });
    const { id } = (await view(later)) ?? { id: '' };
    await send('keep', { store: 'aims', rows: [{ ...aim, conversation: id, post: 'x:3' }] });
    const root = sighting('1', 'me', { time: minutesAgo(90) });
    const known = await view(root, sighting('2', 'ada', { ...theirs, time: minutesAgo(80) }), later);
    expect(known?.id).not.toBe(id);
    expect(known?.because).toContainEqual({ code: 'goal', value: 'a call' });
  });

  it('is nothing that a page of a site may write', async () => {
    fake.sendAs(onX);
    await expect(send('keep', { store: 'aims', rows: [aim] })).rejects.toThrow();
    fake.sendAs(own);
  });
});
