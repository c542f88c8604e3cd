import { readdirSync, readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
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

/** Content scripts carry their style sheets as text, which no minifier looks at: comments and spaces are for readers. */
function lightStyles(): Plugin {
  const written = (sheet: string) => sheet.replace(/[\\`]|\$\{/g, '\\$&');
  const light = (sheet: string) =>
    sheet
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/ !/g, '!')
      .replace(/;}/g, '}');
  return {
    name: 'light-styles',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
          .filter((path) => path.endsWith('.css'))
          .map((path) => readFileSync(`src/${path}`, 'utf8'));
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.startsWith('src/content/'))
            file.source = sheets.reduce(
              (code, sheet) => code.replaceAll(written(sheet), written(light(sheet))),
              String(file.source),
            );
      },
    },
  };
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
      lightStyles(),
    ],
  };
});
