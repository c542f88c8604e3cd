import { describe, expect, it } from 'vitest';
import { projectFiles, readSource, type Source } from './architecture/source.ts';

const sources = projectFiles()
  .filter((path) => /^src\/.*\.tsx?$/.test(path))
  .map(readSource);

/** Every place where something is found, as `path: what`; a test expects none. */
function breaches(find: (source: Source) => string[]): string[] {
  return sources.flatMap((source) => find(source).map((what) => `${source.path}: ${what}`));
}

/** Only a person sends: no path through the code can dispatch Enter, press a button that sends or submit a form. */
describe('the whole code', () => {
  it('submits no form, makes no event but a paste and the undo key, and clicks nothing but the button that opens a box', () => {
    const nowhere = /^$/;
    const allowed = new Map([
      // One click on the site's own reply button; the desk, where no site is, opens and saves files by it.
      ['click', /^src\/(?:sites\/(?:x\/classic|x\/xweb|facebook|linkedin)\/compose\.ts$|desk\/)/],
      // A paste, and the editor's own undo key.
      ['dispatchEvent', /^src\/page\/(?:editors|card\/undo)\.ts$/],
      ['execCommand', /^src\/page\/(?:editors|card\/undo)\.ts$/],
      ['KeyboardEvent', /^src\/page\/card\/undo\.ts$/],
      ['ClipboardEvent', /^src\/page\/editors\.ts$/],
      ...['submit', 'requestSubmit', 'Event', 'MouseEvent', 'PointerEvent', 'InputEvent', 'SubmitEvent'].map(
        (name) => [name, nowhere] as const,
      ),
    ]);
    const wrong = breaches(({ path, visit }) => {
      const found: string[] = [];
      const note = (name: string) => {
        if (allowed.get(name)?.test(path) === false) found.push(name);
      };
      visit({
        CallExpression({ callee }) {
          if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier')
            note(callee.property.name);
        },
        NewExpression({ callee }) {
          if (callee.type === 'Identifier') note(callee.name);
        },
      });
      return found;
    });
    expect(wrong).toEqual([]);
  });

  it('makes no key event but undo, and no command that a site could take for sending', () => {
    const made: string[] = [];
    const commandAt = new Map([
      ['command', 0],
      ['execCommand', 0],
    ]);
    for (const { text, visit } of sources)
      visit({
        Property({ key, value }) {
          const isName = key.type === 'Identifier' && ['key', 'code'].includes(key.name);
          if (isName && value.type === 'Literal' && text.includes('new KeyboardEvent'))
            made.push(String(value.value));
        },
        CallExpression({ callee, arguments: given }) {
          const called = callee.type === 'MemberExpression' ? callee.property : callee;
          const at = called.type === 'Identifier' ? commandAt.get(called.name) : undefined;
          const name = at === undefined ? undefined : given[at];
          if (name?.type === 'Literal') made.push(String(name.value));
        },
      });
    expect(new Set(made)).toEqual(new Set(['z', 'KeyZ', 'insertText', 'insertParagraph', 'undo']));
  });

  it('knows none of the buttons that send', () => {
    const sending = /tweetButton|submit-button|comment-post|commentButtonSection|share-actions__primary/;
    expect(breaches(({ text }) => (sending.test(text) ? ['a button that sends'] : []))).toEqual([]);
  });
});
