import { emberPage } from '../../sites/linkedin/emberPage.ts';
import { ada, bo, ENGLISH, numberAt, type Said } from '../../sites/linkedin/scene.ts';
import { allUnder, type Broken, NOTHING, RECENT } from './case.ts';
import { NAMES, QUESTIONS } from './words.ts';

const POST = numberAt(RECENT);
let pages = 0;

const sign = (id: string) => (id === POST ? `data-urn="urn:li:activity:${id}"` : `,${id})`);
const comments = (words: readonly string[], names: readonly string[] = []) =>
  words.map(
    (text, n): Said => ({
      at: RECENT + (n + 1) * 1000,
      by: { ...bo, name: names[n] ?? bo.name },
      text,
    }),
  );
const page = (under: Said[]) =>
  emberPage(
    {
      me: ada,
      tongue: ENGLISH,
      posts: [{ at: RECENT, by: ada, text: 'Well?', comments: under, counted: under.length }],
    },
    { year: 2025 },
  );

function broken(html: string, part: Pick<Broken, 'title'> & Partial<Broken>): Broken {
  pages += 1;
  return { ...NOTHING, url: `https://www.linkedin.com/feed/?page=${pages}`, html, sign, ...part };
}

/** All is well with these comments under your post. */
const all = (under: Said[]) =>
  allUnder(
    POST,
    under.map(({ at }) => numberAt(at)),
  );

const two = comments(['Which one?', 'Who is it?']);
const hostile = comments(QUESTIONS, NAMES);
const html = page(two);

/** Broken pages of LinkedIn's older front end. */
export const LINKEDIN: readonly Broken[] = [
  broken('<main><p>Ada Quill, are you there?</p></main>', {
    title: 'linkedin: a page of no known front end',
    because: ['page not recognised'],
  }),
  broken(html.slice(0, html.lastIndexOf('data-id="urn:li:comment') + 60), {
    title: 'linkedin: a page cut off in the middle of an id',
    ...all(two.slice(0, 1)),
  }),
  broken(page(hostile), { title: 'linkedin: words and names of every script and trick', ...all(hostile) }),
  broken(
    html.replace(`data-urn="urn:li:activity:${POST}"`, `data-urn="urn:li:activity:17${POST.slice(2)}"`),
    {
      title: 'linkedin: a post whose two ids disagree',
      because: ['ids disagree'],
      found: all(two).found,
    },
  ),
  broken(html.replaceAll('https://www.linkedin.com/', 'https://www.linkedin.com.evil.example/'), {
    title: 'linkedin: links that lead elsewhere',
    found: all(two).found,
  }),
];
