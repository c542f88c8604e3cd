import { describe, expect, it } from 'vitest';
import { hrefOf, placeOf } from '../../src/desk/route.ts';

describe('an address of the desk', () => {
  it('leads back to its place', () => {
    expect(placeOf(hrefOf('people', 'x ada/é%'))).toEqual({ room: 'people', item: 'x ada/é%' });
    expect(placeOf(hrefOf('insights'))).toEqual({ room: 'insights', item: null });
  });

  it.each(['', '#', '#/nowhere', '#/__proto__', '#people', 'x'])(
    'is the options where it is “%s”',
    (hash) => {
      expect(placeOf(hash)).toEqual({ room: 'settings', item: null });
    },
  );

  it('is the room alone where its item cannot be read', () => {
    expect(placeOf('#/people/%E0%A4%A')).toEqual({ room: 'people', item: null });
  });
});
