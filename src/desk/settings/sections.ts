/** The parts of the settings in their order; an address may name one: `#/settings/keys`. */
export const SECTIONS = [
  'sites',
  'brand',
  'openings',
  'day',
  'targets',
  'order',
  'voice',
  'checks',
  'follow',
  'memory',
  'model',
  'keys',
] as const;

export type SectionName = (typeof SECTIONS)[number];
