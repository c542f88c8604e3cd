import { describe } from 'vitest';
import { useGallery } from './looks/gallery.ts';

/** English whole; one other language; and the words that are none, from right to left. The others: `npm run test:all`. */
describe.each(['en', 'de', 'mirrored'] as const)('every screen in %s', useGallery);
