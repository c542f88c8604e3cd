/** What somebody is to the user. */
export type Tag = 'customer' | 'prospect' | 'peer' | 'advocate' | 'friend';

export const TAGS: readonly Tag[] = ['customer', 'prospect', 'peer', 'advocate', 'friend'];
