import { describe, expect, it } from 'vitest';
import { shortAge, spokenAge, untilNextAge } from '../../src/core/age.ts';

const minutes = (n: number) => n * 60_000;

describe('ages', () => {
  it('are short on a badge', () => {
    expect(shortAge(minutes(0.4), 'en')).toBe('0m');
    expect(shortAge(minutes(59.9), 'en')).toBe('59m');
    expect(shortAge(minutes(180), 'en')).toBe('3h');
    expect(shortAge(minutes(60 * 24 * 9), 'en')).toBe('9d');
    expect(shortAge(minutes(60 * 24 * 15), 'en')).toBe('2w');
  });

  it('are whole words when read aloud, in the language of the browser', () => {
    expect(spokenAge(minutes(180), 'en')).toBe('3 hours ago');
    expect(spokenAge(minutes(180), 'de')).toBe('vor 3 Stunden');
    expect(spokenAge(minutes(0), 'en')).toBe('now');
  });

  it('say when they change, and never lie about the future', () => {
    expect(untilNextAge(minutes(61))).toBe(minutes(59));
    expect(untilNextAge(minutes(0.5))).toBe(minutes(0.5));
    expect(shortAge(-5000, 'en')).toBe('0m');
  });
});
