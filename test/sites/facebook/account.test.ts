// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/sites/facebook/account.ts';
import { type CommentScene, type PostScene, pageOf, post, profile } from './facebookPage.ts';
import { documentOf, HOME } from './read.ts';
import { ada, bo, cy, type Dialect, MADE_UP, PLAIN } from './scene.ts';

const whoIn = (html: string, url = HOME) => accountOf(documentOf(html), new URL(url));
const keyIn = (html: string) => whoIn(html)?.key;
const note = (text: string) =>
  `<html id="facebook"><head><script>${text}</script></head><body></body></html>`;

describe('who is signed in', () => {
  it('is nobody where the page says so, or shows the form to log in', () => {
    expect(
      whoIn(note('["CurrentUserInitialData",[],{"ACCOUNT_ID":"0","USER_ID":"0","NAME":""}]')),
    ).toBeNull();
    expect(
      whoIn(
        `<form id="login_form"></form><div data-pagelet="LeftRail"><a href="${profile(bo)}">Bo</a></div>`,
      ),
    ).toBeNull();
    expect(whoIn('<p>nothing</p>')).toBeNull();
  });

  it('is who acts, whatever stands around the note', () => {
    const text =
      'x={"CurrentUserInitialData":3};["CurrentUserInitialData",[],{"ACCOUNT_ID":"7","USER_ID":"8","NAME":"\\u0410da \\"A\\" \\/ Q"}]';
    expect(whoIn(note(`"CurrentUserInitialData"</script><script>${text}`))).toEqual({
      site: 'facebook',
      key: '8',
      ids: ['8'],
      name: 'Аda "A" / Q',
    });
  });

  it('is found in a script that arrives later', () => {
    const doc = documentOf('<html id="facebook"><head><script>1</script></head></html>');
    expect(accountOf(doc, new URL(HOME))).toBeNull();
    const script = doc.createElement('script');
    script.textContent = '["CurrentUserInitialData",[],{"USER_ID":"8","NAME":"A"}]';
    doc.head.append(script);
    expect(accountOf(doc, new URL(HOME))?.key).toBe('8');
  });
});

describe('the name in links', () => {
  const rail = (href: string, name: string) =>
    `<div data-pagelet="LeftRail"><ul><li><a href="${href}">${name}</a></li></ul></div>`;
  const region = (href: string, label: string) =>
    `<div role="region"><a href="${href}" aria-label="${label}"></a></div>`;

  it('is learnt from the own link in the left column or above the box for a new post', () => {
    const nav = (inside: string) => pageOf(`<div role="navigation">${inside}</div>`, PLAIN, ada);
    expect(
      keyIn(
        nav(
          `<ul><li><a href="${profile(bo)}">Bo</a></li><li><a href="${profile(ada)}">Ada Quill</a></li></ul>`,
        ),
      ),
    ).toBe('ada.quill');
    expect(keyIn(pageOf(region(profile(ada), 'Ada Quill’s timeline'), PLAIN, ada))).toBe('ada.quill');
    expect(keyIn(nav(rail(profile(bo), bo.name)))).toBe(ada.number);
  });

  it('says who it is where no script does, unless two places disagree', () => {
    expect(whoIn(`<body id="mount_0_0_x">${rail(profile(ada), ada.name)}</body>`)).toEqual({
      site: 'facebook',
      key: 'ada.quill',
      ids: [],
      name: ada.name,
    });
    expect(whoIn(rail(profile(ada), ada.name) + region(profile(bo), bo.name))).toBeNull();
    expect(whoIn(region(profile(bo), bo.name))).toBeNull();
    const column = `<div role="navigation"><ul><li><a href="${profile(ada)}">${ada.name}</a></li></ul></div>`;
    expect(keyIn(column + region(profile(ada), 'Timeline'))).toBe('ada.quill');
    expect(keyIn(column)).toBeUndefined();
  });

  const comments = (...list: CommentScene[]): PostScene => ({
    id: '9001',
    by: bo,
    text: 'Hi',
    comments: list,
  });
  const mine: CommentScene = { id: '701', by: ada, text: 'Mine', mine: true };
  const theirs: CommentScene = { id: '702', by: cy, text: 'Theirs' };
  const show = (scene: PostScene, dialect: Dialect = PLAIN) =>
    keyIn(pageOf(post(scene, dialect), dialect, ada));

  it('is learnt from an own post, by the button for its audience', () => {
    expect(show({ ...comments(), by: ada, own: true })).toBe('ada.quill');
    expect(show({ ...comments(), by: ada })).toBe(ada.number);
  });

  it('is learnt from an own comment, by its menu', () => {
    expect(show(comments(mine))).toBe('ada.quill');
    expect(show(comments(mine, theirs), { ...PLAIN, say: MADE_UP })).toBe('ada.quill');
  });

  it('is never learnt from the name alone', () => {
    expect(show(comments({ ...mine, mine: false }, theirs))).toBe(ada.number);
    expect(show(comments(mine), { ...PLAIN, say: MADE_UP })).toBe(ada.number);
    expect(show(comments(mine, { ...mine, id: '703', by: { ...ada, vanity: 'another.ada' } }))).toBe(
      ada.number,
    );
  });

  it('is proved by the box for comments and an own comment together', () => {
    const box =
      '<form><div role="textbox" contenteditable="true" aria-label="Comment as Ada Quill"></div></form>';
    const html = (scene: PostScene) => pageOf(post(scene, PLAIN) + box, PLAIN);
    expect(keyIn(html(comments(mine, theirs)))).toBe('ada.quill');
    expect(keyIn(html(comments({ ...mine, mine: false }, theirs)))).toBeUndefined();
  });
});
