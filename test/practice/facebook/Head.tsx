import { useState } from 'react';
import { shortAge } from '../shared/age.ts';
import { Avatar } from './Avatar.tsx';
import { groupOf, type Post, personOf, useSite } from './context.ts';
import { Dashes, Letters } from './Letters.tsx';
import { author, permalink } from './links.ts';

/** Who posted, when, and the menu. `id` names the heading; the descriptions are named after it. */
export function Head({ post, id }: { post: Post; id: string }) {
  const site = useSite();
  const person = personOf(site, post.by);
  const group = groupOf(post);
  const home = author(site, post);
  return (
    <div className="head">
      <a aria-label={person.name} href={home} role="link" tabIndex={0}>
        <Avatar person={person} label={person.name} />
      </a>
      <div className="grow">
        <span dir={site.dir}>
          <div data-ad-rendering-role="profile_name">
            <h4 id={id} className="name">
              <span>
                <a href={home} role="link" tabIndex={0}>
                  <span>{person.name}</span>
                </a>
              </span>
              {group && (
                <span>
                  {' › '}
                  <a href={`/groups/${group.id}/`} role="link" tabIndex={0}>
                    <span>{group.name}</span>
                  </a>
                </span>
              )}
            </h4>
          </div>
        </span>
        <span dir={site.dir}>
          <div id={`${id}H1`} className="quiet">
            {post.promoted ? <Sponsored /> : <TimeLink post={post} clearId={`${id}T`} />}
            <span>
              <span> </span>
              <span aria-hidden="true">·</span>
              <span> </span>
            </span>
            <svg fill="currentColor" height="12" viewBox="0 0 16 16" width="12">
              <circle cx="8" cy="8" r="5" />
            </svg>
          </div>
        </span>
      </div>
      <PostMenu />
    </div>
  );
}

function PostMenu() {
  const { say } = useSite();
  return (
    <div aria-expanded="false" aria-haspopup="menu" aria-label={say('actions')} role="button" tabIndex={0}>
      <svg fill="currentColor" height="20" viewBox="0 0 20 20" width="20">
        <circle cx="4" cy="10" r="2" />
        <circle cx="10" cy="10" r="2" />
        <circle cx="16" cy="10" r="2" />
      </svg>
      <div data-visualcompletion="ignore" role="none" />
    </div>
  );
}

/** Stands where the time stands, its letters shuffled like those of a time. */
function Sponsored() {
  const { say } = useSite();
  return (
    <a href="/ads/about/?__cft__[0]=AZW0" role="link" tabIndex={0} aria-label={say('sponsored')}>
      <Letters text={say('sponsored')} />
    </a>
  );
}

/** The link at the time. In the cohort `latelinks` it says where it leads only once somebody points at it. */
function TimeLink({ post, clearId }: { post: Post; clearId: string }) {
  const site = useSite();
  const [pointed, point] = useState(false);
  const text = stamp(post.time, site.now, site.lang);
  if (!site.cohorts.has('latelinks'))
    return (
      <a aria-label={text} href={permalink(site, post)} role="link" tabIndex={0}>
        <Letters text={text} />
      </a>
    );
  const show = () => point(true);
  return (
    <a
      href={pointed ? permalink(site, post) : '?__cft__[0]=AZW0&__tn__=%2CO%2CP-R#?pqa'}
      role="link"
      tabIndex={0}
      target="_blank"
      rel="noreferrer"
      onPointerOver={show}
      onFocus={show}
      onMouseDown={show}
    >
      <Dashes text={text} id={clearId} />
    </a>
  );
}

/** The age within a day, after that the date, with the year where it is another one. */
function stamp(time: number, now: number, lang: string): string {
  if (now - time < 86_400_000) return shortAge(time, now, lang);
  const day = { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' } as const;
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(lang, sameYear ? day : { ...day, year: 'numeric' }).format(time);
}
