import { describe } from 'vitest';
import { useGallery } from './looks/gallery.ts';

describe.each(['de', 'es', 'fr', 'it', 'nl', 'pt', 'longer'] as const)('every screen in %s', useGallery);
