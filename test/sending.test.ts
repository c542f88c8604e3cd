import { describe, expect, it } from 'vitest';
import { projectFiles, readSource, type Source } from './architecture/source.ts';

const sources = projectFiles()
  .filter((path) => /^src\/.*\.tsx?$/.test(path))
  .map((path) => readSource(path));

/** Places of these sources where something is found, as `path: what`; a test expects none. */
function breaches(find: (source: Source) => string[], within: readonly Source[] = sources): string[] {
  return within.flatMap((source) => find(source).map((what) => `${source.path}: ${what}`));
}

const COMPOSE = String.raw`sites\/(?:x\/classic|x\/xweb|facebook|linkedin)\/compose\.ts$`;
/** The extension's own pages, where no site's button is: the desk opens and saves files by a click. */
const OWN_PAGES = String.raw`(?:desk|welcome)\/`;

/** By what a site could be made to send, and the only files that may name it. */
const ALLOWED = new Map([
  // One click on the site's own reply button.
  ['click', new RegExp(`^src\\/(?:${COMPOSE}|${OWN_PAGES})`)],
  // A paste, and the editor's own undo key.
  ['dispatchEvent', /^src\/page\/(?:editors|card\/undo)\.ts$/],
  ['execCommand', /^src\/page\/(?:editors|card\/undo)\.ts$/],
  ['KeyboardEvent', /^src\/page\/card\/undo\.ts$/],
  ['ClipboardEvent', /^src\/page\/editors\.ts$/],
  ...[
    ...['submit', 'requestSubmit', 'createEvent', 'initEvent', 'initKeyboardEvent'],
    ...[
      'Event',
      'CustomEvent',
      'UIEvent',
      'MouseEvent',
      'PointerEvent',
      'InputEvent',
      'SubmitEvent',
      'TouchEvent',
    ],
  ].map((name) => [name, /^$/] as const),
]);

/** Functions chosen by a name that only the running code knows, in what stands in a site's page. */
const CHOSEN = /^src\/(?:page\/(?:insert|start)|sites\/(?:facebook\/index|x\/thread))\.ts$/;

/** Everything that is called, made, handed on or taken apart under one of these names, however it is spelled. */
function sendingIn({ path, visit }: Source): string[] {
  const found: string[] = [];
  const note = (name: unknown) => {
    if (typeof name === 'string' && ALLOWED.get(name)?.test(path) === false) found.push(name);
  };
  const noteIdentifier = (node: { type: string } | null | undefined) => {
    if (node?.type === 'Identifier') note((node as { type: string; name?: string }).name);
  };
  visit({
    MemberExpression({ property, computed }) {
      if (!computed) noteIdentifier(property);
      else if (property.type === 'Literal') note(property.value);
      else if (property.type === 'TemplateLiteral') note(property.quasis[0]?.value.cooked);
    },
    ObjectPattern({ properties }) {
      for (const part of properties) if (part.type === 'Property') noteIdentifier(part.key);
    },
    NewExpression({ callee, arguments: given }) {
      for (const node of [callee, ...given]) noteIdentifier(node);
    },
    VariableDeclarator({ init }) {
      noteIdentifier(init);
    },
    CallExpression({ callee, arguments: given }) {
      for (const node of given) noteIdentifier(node);
      const chosen = callee.type === 'MemberExpression' && callee.computed;
      if (
        chosen &&
        callee.property.type !== 'Literal' &&
        /^src\/(?:page|sites)\//.test(path) &&
        !CHOSEN.test(path)
      )
        found.push('a function of a name that is not written down');
    },
  });
  return found;
}

const KEYS_AND_COMMANDS = ['z', 'KeyZ', 'insertText', 'insertParagraph', 'undo'];

/** Keys that are made and commands that are given, beside those that send nothing. */
function keysIn({ text, visit }: Source): string[] {
  const made: string[] = [];
  const commandAt = new Map([
    ['command', 0],
    ['execCommand', 0],
  ]);
  const makesKeys = text.includes('KeyboardEvent(');
  const spelled = (node: { type: string }) =>
    node.type === 'Literal' ? String((node as { type: string; value?: unknown }).value) : 'not written down';
  visit({
    Property({ key, value }) {
      const isName = key.type === 'Identifier' && ['key', 'code'].includes(key.name);
      if (isName && makesKeys) made.push(spelled(value));
    },
    CallExpression({ callee, arguments: given }) {
      const called = callee.type === 'MemberExpression' ? callee.property : callee;
      const at = called.type === 'Identifier' ? commandAt.get(called.name) : undefined;
      const name = at === undefined ? undefined : given[at];
      // What hands a command on is itself called with its name.
      if (name && !(name.type === 'Identifier' && name.name === 'name')) made.push(spelled(name));
    },
  });
  return made.filter((one) => !KEYS_AND_COMMANDS.includes(one));
}

/** Only a person sends: no path through the code can dispatch Enter, press a button that sends or submit a form. */
describe('the whole code', () => {
  it('submits no form, makes no event but a paste and the undo key, and clicks nothing but the button that opens a box', () => {
    expect(breaches(sendingIn)).toEqual([]);
  });

  it('makes no key event but undo, and no command that a site could take for sending', () => {
    expect(breaches(keysIn)).toEqual([]);
  });

  it('knows none of the buttons that send', () => {
    const sending = /tweetButton|submit-button|comment-post|commentButtonSection|share-actions__primary/;
    expect(breaches(({ text }) => (sending.test(text) ? ['a button that sends'] : []))).toEqual([]);
  });
});

/** Ways in which somebody could make a site send, each of which must be seen. */
describe('code that would send', () => {
  const seen = (path: string, code: string) => {
    const source = readSource(path, code);
    return [...breaches(sendingIn, [source]), ...breaches(keysIn, [source])];
  };

  it.each([
    ['presses a button', 'button.click();'],
    ['presses it where there is one', 'button?.click();'],
    ['presses it by another spelling', "button['click']();"],
    ['presses it by a template', 'button[`click`]();'],
    ['borrows the press', 'HTMLElement.prototype.click.call(button);'],
    ['takes the press apart', 'const { click } = HTMLElement.prototype; click.call(button);'],
    ['presses by a name from elsewhere', 'button[way]();'],
    ['submits a form', 'form.requestSubmit();'],
    ['submits it the old way', 'form.submit();'],
    ['makes a press', "editor.dispatchEvent(new MouseEvent('click'));"],
    ['makes a plain event', "form.dispatchEvent(new Event('submit'));"],
    ['makes Enter', "editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));"],
    ['makes a key by another way', "Reflect.construct(KeyboardEvent, ['keydown', { key: 'Enter' }]);"],
    ['makes a key under another name', "const Key = KeyboardEvent; new Key('keydown', { key: 'Enter' });"],
    ['makes an event the oldest way', "const event = document.createEvent('KeyboardEvent');"],
  ])('is seen where it %s', (_, code) => {
    expect(seen('src/page/card/other.ts', code)).not.toEqual([]);
  });

  it.each([
    ['Enter', "new KeyboardEvent('keydown', { key: 'Enter' });"],
    ['a key that is not written down', "const key = 'Enter'; new KeyboardEvent('keydown', { key });"],
    ['a button of the site', 'button.click();'],
    ['a command of another name', "document.execCommand('insertLineBreak');"],
  ])('is seen where the undo key is made, too: %s', (_, code) => {
    expect(seen('src/page/card/undo.ts', code)).not.toEqual([]);
  });
});
