import { describe } from 'vitest';
import { useGallery } from './looks/gallery.ts';

/** English, and words that are none and longer, from right to left. The other languages: `npm run test:all`. */
describe.each(['en', 'mirrored'] as const)('every screen in %s', useGallery);
