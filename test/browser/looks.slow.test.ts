import { describe } from 'vitest';
import { useGallery } from './looks/gallery.ts';

describe.each(['es', 'fr', 'it', 'nl', 'pt', 'longer'] as const)('every screen in %s', useGallery);
