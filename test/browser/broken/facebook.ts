import {
  type CommentScene,
  type PostScene,
  pageOf,
  post,
  tokenFor,
} from '../../sites/facebook/facebookPage.ts';
import { bo, cy, PLAIN } from '../../sites/facebook/scene.ts';
import { allUnder, type Broken, NOTHING } from './case.ts';
import { NAMES, QUESTIONS } from './words.ts';

/** Whoever has no vanity name is known by number in every link. */
const ME = cy;
const POST = '9001';
let pages = 0;

const sign = (id: string) => (id === POST ? `/posts/${id}?__cft__` : tokenFor(POST, id));
const comments = (words: readonly string[], names: readonly string[] = []) =>
  words.map(
    (text, n): CommentScene => ({
      id: String(701 + n),
      by: { ...bo, name: names[n] ?? bo.name },
      text,
    }),
  );
const page = (under: CommentScene[]) => {
  const scene: PostScene = { id: POST, by: ME, text: 'What do you think?', comments: under };
  return pageOf(post(scene, PLAIN), PLAIN, ME);
};

function broken(html: string, part: Pick<Broken, 'title'> & Partial<Broken>): Broken {
  pages += 1;
  return { ...NOTHING, url: `https://www.facebook.com/?page=${pages}`, html, sign, ...part };
}

/** All is well with these comments under your post. */
const all = (under: CommentScene[]) =>
  allUnder(
    POST,
    under.map(({ id }) => id),
  );

const two = comments(['Which one?', 'Who is it?']);
const hostile = comments(QUESTIONS, NAMES);
const html = page(two);

/** Broken pages of Facebook. */
export const FACEBOOK: readonly Broken[] = [
  broken('<main><p>Cy Okonjo, are you there?</p></main>', {
    title: 'facebook: a page of no known front end',
    because: ['page not recognised'],
  }),
  broken(html.slice(0, html.lastIndexOf('comment_id=702') + 8), {
    title: 'facebook: a page cut off in the middle of an id',
    ...all(two),
  }),
  broken(page(hostile), { title: 'facebook: words and names of every script and trick', ...all(hostile) }),
  broken(html.replaceAll(tokenFor(POST, '701'), tokenFor(POST, '799')), {
    title: 'facebook: a comment whose two ids disagree',
    because: ['ids disagree'],
    ...all(two.slice(1)),
    found: [POST, '701', '702'],
  }),
  broken(html.replace('comment_id=701&amp;__', 'comment_id=701&amp;reply_comment_id=701&amp;__'), {
    title: 'facebook: a comment that answers itself',
    ...all(two.slice(1)),
    found: [POST, '701', '702'],
  }),
  broken(html.replaceAll('https://www.facebook.com/', 'https://www.facebook.com.evil.example/'), {
    title: 'facebook: links that lead elsewhere',
    because: ['posts without an id'],
    found: [null, null, null],
  }),
];
