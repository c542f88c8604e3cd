import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { projectFiles, readSource, type Source } from './architecture/source.ts';
import { SITE_HOSTS } from './browser/lab/hosts.ts';

const files = projectFiles();
const sources = files.filter((path) => /^src\/.*\.tsx?$/.test(path)).map((path) => readSource(path));

/** Which rooms a room may import from, besides itself. `sites` has finer rules of its own below. */
const MAY: Record<string, readonly string[]> = {
  core: [],
  storage: ['core'],
  messages: ['core'],
  sites: ['core'],
  page: ['sites', 'ui', 'messages', 'core'],
  content: ['sites', 'page'],
  engines: ['core'],
  background: ['messages', 'storage', 'engines', 'core'],
  ui: ['messages', 'core'],
  popup: ['ui', 'messages', 'core'],
  desk: ['ui', 'messages', 'core'],
  // The practice conversation is read and marked as a page is.
  welcome: ['ui', 'page', 'sites', 'messages', 'core'],
};

/** Every place where `holds` fails, as `path: what`; a test expects none. */
function breaches(within: RegExp, find: (source: Source) => string[]): string[] {
  const concerned = sources.filter(({ path }) => within.test(path));
  return concerned.flatMap((source) => find(source).map((what) => `${source.path}: ${what}`));
}

const roomOf = (path: string) => path.split('/')[1] ?? '';
const siteOf = (path: string) => /^src\/sites\/(\w+)\//.exec(path)?.[1];

describe('rooms', () => {
  it('are all named in the table of directions', () => {
    expect([...new Set(sources.map(({ path }) => roomOf(path)))].filter((room) => !(room in MAY))).toEqual(
      [],
    );
  });

  it('import only in the agreed direction', () => {
    const wrong = breaches(/./, ({ path, imports }) =>
      imports.filter((target) => {
        if (!target.startsWith('src/')) return target.startsWith('.') || target.startsWith('test/');
        return roomOf(target) !== roomOf(path) && !MAY[roomOf(path)]?.includes(roomOf(target));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('stand on each other without a circle, types included', () => {
    const standing = new Map(sources.map(({ path, imports }) => [path, imports]));
    for (let before = -1; before !== standing.size; ) {
      before = standing.size;
      const imported = new Set([...standing.values()].flat());
      // What imports nothing that still stands, or is imported by nothing, is part of no circle.
      for (const [path, imports] of standing)
        if (!imported.has(path) || !imports.some((target) => standing.has(target))) standing.delete(path);
    }
    expect([...standing.keys()]).toEqual([]);
  });

  it('keep each site to itself, reachable from the content entries only', () => {
    const wrong = breaches(/^src\/(?!content)/, ({ path, imports }) =>
      imports.filter((target) => siteOf(target) !== undefined && siteOf(target) !== siteOf(path)),
    );
    expect(wrong).toEqual([]);
  });

  it('ask the browser only outside of core, storage, engines and the readers', () => {
    const wrong = breaches(/^src\/(core|storage|sites|engines)\//, ({ imports, text }) => [
      ...imports.filter((target) => target === 'src/messages/browser.ts'),
      ...(text.match(/\b(?:browser|chrome)\.\w+/g) ?? []),
    ]);
    expect(wrong).toEqual([]);
  });
});

describe('code', () => {
  it('speaks through the polyfill in the worker and in own pages, from their first line on, and nowhere else', () => {
    const wrong = breaches(
      /^src\/(?!messages\/polyfill\.ts)/,
      ({ text }) => text.match(/^import (?!type ).* from 'webextension-polyfill'/gm) ?? [],
    );
    expect(wrong).toEqual([]);
    const entries = sources.filter(({ path }) =>
      /^src\/(background|popup|desk|welcome)\/index\.tsx?$/.test(path),
    );
    const late = entries.filter(({ text }) => !text.startsWith("import '../messages/polyfill.ts';"));
    expect(late.map(({ path }) => path)).toEqual([]);
    expect(entries.length).toBeGreaterThan(2);
  });

  it('makes no page text into HTML, runs no text as code and never polls', () => {
    const members = new Set([
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'createContextualFragment',
      'srcdoc',
    ]);
    const calls = new Set(['eval', 'setInterval', 'Function', 'importScripts']);
    const wrong = breaches(/./, ({ visit }) => {
      const found: string[] = [];
      visit({
        MemberExpression({ property }) {
          if (property.type === 'Identifier' && (members.has(property.name) || calls.has(property.name)))
            found.push(property.name);
        },
        CallExpression({ callee }) {
          if (callee.type === 'Identifier' && calls.has(callee.name)) found.push(callee.name);
        },
        NewExpression({ callee }) {
          if (callee.type === 'Identifier' && calls.has(callee.name)) found.push(`new ${callee.name}`);
        },
        JSXAttribute({ name }) {
          if (name.type === 'JSXIdentifier' && name.name === 'dangerouslySetInnerHTML') found.push(name.name);
        },
      });
      return found;
    });
    expect(wrong).toEqual([]);
  });

  it('opens no connection but the one to a model server on this computer, and reads its own package', () => {
    const may = ['src/engines/server.ts', 'src/messages/ownWords.ts'];
    const ways = new Set([
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'sendBeacon',
      'WebTransport',
    ]);
    const wrong = breaches(/./, ({ path, visit }) => {
      const found: string[] = [];
      visit({
        Identifier({ name }) {
          if (ways.has(name) && !(name === 'fetch' && may.includes(path))) found.push(name);
        },
      });
      return found;
    });
    expect(wrong).toEqual([]);
  });

  it('reads no clock inside core and the readers', () => {
    const wrong = breaches(/^src\/(core|sites)\//, ({ visit }) => {
      const found: string[] = [];
      visit({
        MemberExpression({ object, property }) {
          if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
          if (['Date', 'performance'].includes(object.name) && property.name === 'now')
            found.push(`${object.name}.now`);
        },
        NewExpression({ callee, arguments: args }) {
          if (callee.type === 'Identifier' && callee.name === 'Date' && args.length === 0)
            found.push('new Date()');
        },
      });
      return found;
    });
    expect(wrong).toEqual([]);
  });

  it('names parts of a site only in its selectors.ts', () => {
    const asking = new Set(['querySelector', 'querySelectorAll', 'matches', 'closest']);
    const wrong = breaches(/^src\/sites\/.*(?<!\/selectors)\.ts$/, ({ visit }) => {
      const found: string[] = [];
      visit({
        CallExpression({ callee, arguments: [first] }) {
          if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
          const written = first?.type === 'Literal' || first?.type === 'TemplateLiteral';
          if (asking.has(callee.property.name) && written) found.push(callee.property.name);
        },
      });
      return found;
    });
    expect(wrong).toEqual([]);
  });

  it('stays in files that can be read in one go', () => {
    expect(breaches(/./, ({ lines }) => (lines > 250 ? [`${lines} lines`] : []))).toEqual([]);
  });
});

describe('manifest', () => {
  it('runs on the hosts that the code knows', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect(matches.sort()).toEqual(SITE_HOSTS.map((host) => `https://${host}/*`).sort());
  });

  it('asks for no permission that the code does not use', () => {
    const everything = sources.map(({ text }) => text).join('\n');
    const asked = [...manifest.permissions, ...manifest.optional_permissions];
    const unused = asked.filter((name) => !everything.includes(`browser.${name}.`));
    expect(unused).toEqual([]);
    const hosts = manifest.optional_host_permissions.filter((match) => !everything.includes(`'${match}'`));
    expect(hosts).toEqual([]);
  });
});

describe('everything that is kept', () => {
  const texts = files.filter((path) => /\.(?:tsx?|mjs|json|md|html|css|ya?ml)$|^\.ci\//.test(path));
  const reading = texts.map((path) => ({ path, text: readFileSync(path, 'utf8') }));

  it('mentions no place outside the project', () => {
    const outside = /(?<![\w.])\/(?:work|farm|root|home\/\w+|Users\/\w+)\//;
    // The practice sites have a folder of that name themselves.
    const climbs = (path: string, text: string) =>
      (text.match(/(?:\.\.\/)+shared\b/g) ?? []).some((found) => {
        const folder = posix.join(posix.dirname(path), found);
        return !files.some((known) => known.startsWith(`${folder}/`));
      });
    const wrong = reading.filter(
      ({ path, text }) => path !== 'package-lock.json' && (outside.test(text) || climbs(path, text)),
    );
    expect(wrong.map(({ path }) => path).filter((path) => path !== 'test/architecture.test.ts')).toEqual([]);
  });

  it('silences no rule, skips no test and leaves nothing for later', () => {
    const marks = [
      'biome-' + 'ignore',
      '@ts-' + 'ignore',
      '@ts-' + 'expect-error',
      '@ts-' + 'nocheck',
      'TO' + 'DO',
      'FIX' + 'ME',
    ];
    const skipping = /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/;
    const wrong = reading.filter(({ path, text }) => {
      return (
        /\.(?:tsx?|mjs)$/.test(path) && (marks.some((mark) => text.includes(mark)) || skipping.test(text))
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
