import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

/** The first with `light-dark()`, by which the badges follow the page. */
const CHROMIUM = '123';

const GECKO = {
  id: 'your-turn@your-turn.example',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] },
};

/** Firefox runs the same worker file as an event page and wants to know who made the add-on. */
function manifestFor(target: Target): ManifestV3Export {
  if (target === 'chrome') return { ...manifest, minimum_chrome_version: CHROMIUM } as ManifestV3Export;
  return {
    ...manifest,
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: { gecko: GECKO },
  } as unknown as ManifestV3Export;
}

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2023',
      // Left to itself the bundler rewrites `light-dark()` so that a badge could not be darker than the page's root.
      cssTarget: ['chrome123', 'firefox120'],
      modulePreload: false,
      sourcemap: false,
      // The manifest names the other pages.
      rolldownOptions: { input: { welcome: 'src/welcome/index.html' } },
    },
    plugins: [
      crx({
        manifest: manifestFor(target),
        browser: target,
        contentScripts: {
          standaloneFiles: [
            'src/content/x.iife.ts',
            'src/content/facebook.iife.ts',
            'src/content/linkedin.iife.ts',
          ],
        },
      }),
    ],
  };
});
