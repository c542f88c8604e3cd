import { shortAge } from '../shared/age.ts';
import { scenery } from '../shared/portrait.ts';
import { type Post, personOf, useSite } from './context.ts';
import { Letters } from './Letters.tsx';
import { author, permalink, photo } from './links.ts';
import { Rich } from './Rich.tsx';

/** What a post says and shows: its words, then a picture, then the post it hands on. */
export function Body({ post, id }: { post: Post; id: string }) {
  const { look } = useSite();
  const shared = look.post(post.quotes ?? post.reposts ?? '');
  return (
    <div>
      {post.text !== '' && <Message text={post.text} id={`${id}H2`} />}
      {(post.media === 'photo' || shared) && (
        <div id={`${id}H3`}>
          {post.media === 'photo' && (
            <a href={photo(post)} role="link" tabIndex={0}>
              <img
                alt=""
                src={scenery(post.id)}
                className="photo"
                referrerPolicy="origin-when-cross-origin"
              />
            </a>
          )}
          {shared && <Shared post={shared} />}
        </div>
      )}
    </div>
  );
}

function Message({ text, id }: { text: string; id?: string }) {
  return (
    <div dir="auto">
      <div data-ad-rendering-role="story_message">
        <div data-ad-comet-preview="message" data-ad-preview="message" id={id} className="message">
          <span dir="auto">
            <Rich text={text} limit={480} />
          </span>
        </div>
      </div>
    </div>
  );
}

/** A post inside a post: its own heading, time and words, but neither a position nor a label. */
function Shared({ post }: { post: Post }) {
  const site = useSite();
  const person = personOf(site, post.by);
  return (
    <div className="shared">
      <div data-ad-rendering-role="profile_name">
        <h5 className="name">
          <span>
            <a href={author(site, post)} role="link" tabIndex={0}>
              <span>{person.name}</span>
            </a>
          </span>
        </h5>
      </div>
      <div className="quiet">
        <a
          aria-label={shortAge(post.time, site.now, site.lang)}
          href={permalink(site, post)}
          role="link"
          tabIndex={0}
        >
          <Letters text={shortAge(post.time, site.now, site.lang)} />
        </a>
      </div>
      <Message text={post.text} />
    </div>
  );
}
