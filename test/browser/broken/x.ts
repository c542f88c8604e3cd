import { classicList, classicPage } from '../../sites/x/classicPage.ts';
import { idAt, mention, type Story, type Told } from '../../sites/x/story.ts';
import { type Broken, RECENT } from './case.ts';
import { LONG, NAMES, WORDS } from './words.ts';

const ME = 'tove_k';
const AT = new Date(RECENT).toISOString();
const sign = (id: string) => `/status/${id}`;
let serial = 0;
let pages = 0;

/** Posts of one page; those that name you wait for you. */
function told(by: string, words: string, more: Partial<Told> = {}): Told {
  serial += 1;
  return { id: idAt(AT, serial), by, at: AT, words, replies: 0, ...more };
}
const naming = (by: string, words = 'are you there?', more: Partial<Told> = {}) =>
  told(by, `${mention(ME)} ${words}`, more);

type Part = Omit<Broken, 'url' | 'html' | 'sign'> & { url?: string };

/** A case around a page's HTML: in the home list unless it says another address. */
function broken(html: string, part: Part): Broken {
  const url = new URL(part.url ?? '/home', 'https://x.com');
  pages += 1;
  url.searchParams.set('page', String(pages));
  return { ...part, html, sign, url: url.href };
}
const page = (items: Told[], more: Partial<Story> = {}) => classicPage({ items, me: ME, ...more });
const idsOf = (posts: Told[]) => posts.map(({ id }) => id);
const roots = (posts: Told[]) => Object.fromEntries(idsOf(posts).map((id) => [id, null]));
const all = (posts: Told[]) => ({ found: idsOf(posts), kept: roots(posts), marked: idsOf(posts) });

function cut(): Broken[] {
  const posts = [naming('bo'), naming('cy'), naming('di')];
  const html = page(posts);
  const [first, second, last] = posts as [Told, Told, Told];
  const inLink = html.lastIndexOf(last.id.slice(0, 8), html.lastIndexOf('<time')) + 8;
  const title = (where: string) => `a page cut off ${where}`;
  return [
    broken(html.slice(0, inLink), {
      title: title('in the middle of an id'),
      because: ['posts without an id'],
      found: [first.id, second.id, null],
      kept: {},
      marked: [],
    }),
    broken(html.slice(0, html.lastIndexOf('<article') + 20), {
      title: title('in the middle of a tag'),
      because: [],
      ...all([first, second]),
    }),
    broken(html.slice(0, html.lastIndexOf('are you') + 4), {
      title: title('in the middle of a word'),
      because: [],
      ...all(posts),
    }),
    broken(html.replace(/<header.*?<\/header>/, ''), {
      title: 'a page that lost who is signed in',
      because: ['account not known'],
      found: idsOf(posts),
      kept: {},
      marked: [],
    }),
  ];
}

function endless(): Broken {
  const posts = Array.from({ length: 10_000 }, (_, n) =>
    n % 1000 === 500 ? naming(`p${n}`) : told(`p${n}`, 'Rain again.'),
  );
  const waiting = posts.filter((_, n) => n % 1000 === 500);
  const bare = ({ id, by, words }: Told) =>
    `<article data-testid="tweet"><div data-testid="User-Name"><a href="/${by}"><span dir="ltr">${by}</span></a><a href="/${by}/status/${id}"><time datetime="${AT}"></time></a></div><div data-testid="tweetText" lang="en" dir="auto">${words}</div><div role="group"><button data-testid="reply" aria-label="0 replies"></button></div></article>`;
  const html = page([]).replace('</section>', `${posts.map(bare).join('')}</section>`);
  return broken(html, { title: '10,000 posts', because: [], ...all(waiting), found: idsOf(posts) });
}

function words(): Broken[] {
  const named = NAMES.map((name, n) => naming(`name${n}`, 'yes?', { name }));
  const said = WORDS.map((text, n) => naming(`said${n}`, `${text} yes?`));
  const long = naming('long', `${LONG}?`);
  const html = naming('html', '&lt;script&gt;x&lt;/script&gt; &lt;b onclick=x&gt;', {
    name: '&lt;img src=x onerror=alert(1)&gt;"\'',
  });
  return [
    broken(page(named), { title: 'names of every script and trick', because: [], ...all(named) }),
    broken(page(said, { dir: 'rtl', lang: 'ar' }), {
      title: 'words of every script and trick',
      because: [],
      ...all(said),
    }),
    broken(page([long]), { title: '100 kB of words', because: [], ...all([long]) }),
    broken(page([html]), { title: 'HTML in names and words', because: [], ...all([html]) }),
  ];
}

function circles(): Broken[] {
  const [mine, theirs] = [told(ME, 'First'), told('bo', 'Second')];
  const dialog = `<div role="dialog">${classicList({ items: [theirs, { ...mine, joined: true }] })}</div>`;
  const own = naming('bo');
  const again = { ...own, joined: true };
  return [
    broken(page([mine, { ...theirs, joined: true }]).replace('"layers">', `"layers">${dialog}`), {
      title: 'two posts that answer each other',
      because: [],
      found: [theirs.id, mine.id],
      kept: { [mine.id]: '?' },
      marked: [],
    }),
    broken(page([own, again, again, own]), {
      title: 'a post that answers itself',
      because: [],
      ...all([own]),
      kept: { [own.id]: '?' },
    }),
  ];
}

function ids(): Broken[] {
  const otherId = (html: string, { id }: Told, other: string) =>
    html.replace(`/status/${id}/analytics`, `/status/${other}/analytics`);
  const [doubtful, sure] = [naming('bo'), naming('cy')];
  const [mine, reply] = [told(ME, 'A question'), naming('bo', 'An answer', { joined: true })];
  const [one, same] = [naming('bo'), naming('cy')];
  const fromElsewhere = (post: Told, address: string) =>
    page([post]).replaceAll(`"/${post.by}/status/${post.id}`, `"${address}/${post.by}/status/${post.id}`);
  const strange = [
    'javascript:alert(1)//x.com',
    'https://evil.example',
    '//evil.example',
    'https://x.com.evil.example',
    'data:text/html,x.com',
  ];
  const stolen = naming('bo');
  const named = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'].map((by) => naming(by));
  const bad = naming('bo', 'hm?', { id: '__proto__' });
  return [
    broken(otherId(page([doubtful, sure]), doubtful, sure.id), {
      title: 'a post whose two ids disagree',
      because: ['ids disagree'],
      ...all([sure]),
      found: [doubtful.id, sure.id],
    }),
    broken(otherId(page([mine, reply]), mine, '1700000000000000001'), {
      title: 'an answer to a post whose two ids disagree',
      because: ['ids disagree'],
      found: [mine.id, reply.id],
      kept: { [reply.id]: '?' },
      marked: [reply.id],
    }),
    broken(page([one, { ...same, id: one.id }]), {
      title: 'one id on two posts',
      because: [],
      ...all([one]),
    }),
    ...strange.map((address) => {
      const post = naming('bo');
      return broken(fromElsewhere(post, address), {
        title: `links to posts that begin with ${address}`,
        because: ['posts without an id'],
        found: [null],
        kept: {},
        marked: [],
      });
    }),
    broken(
      page([stolen]).replace(
        `"/bo/status/${stolen.id}"`,
        `"https://evil.example/bo/status/17${stolen.id.slice(2)}"`,
      ),
      { title: 'a link of the time that leads elsewhere', because: [], ...all([stolen]) },
    ),
    broken(page(named), { title: 'handles that are names of the language', because: [], ...all(named) }),
    broken(page([bad]), {
      title: 'an id that is a name of the language',
      because: ['posts without an id'],
      found: [null],
      kept: {},
      marked: [],
    }),
  ];
}

const unknown = '<main><article><p>@tove_k are you there?</p><a href="/bo/status/17">3h</a></article></main>';

/** Broken pages of X's older front end. */
export const X: readonly Broken[] = [
  broken(unknown, {
    title: 'a page of no known front end',
    because: ['page not recognised'],
    found: [],
    kept: {},
    marked: [],
  }),
  ...cut(),
  ...words(),
  ...circles(),
  ...ids(),
  endless(),
];
