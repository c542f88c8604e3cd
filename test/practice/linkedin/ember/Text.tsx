import { Fragment, useState } from 'react';
import { type Part, partsOf } from '../../shared/words.ts';
import { useSite } from '../context.ts';
import { profile } from '../links.ts';

/** The words of a post: all of them are there, a long text is only clamped. */
export function Commentary({ text }: { text: string }) {
  const { say } = useSite();
  const [open, setOpen] = useState(false);
  const long = text.length > 210 && !open;
  return (
    <div className="feed-shared-inline-show-more-text feed-shared-update-v2__description" tabIndex={-1}>
      <div
        className={`update-components-text relative update-components-update-v2__commentary${long ? ' clamped' : ''}`}
        dir="ltr"
      >
        <span className="break-words tvm-parent-container">
          <span dir="auto">
            <Words text={text} />
          </span>
        </span>
      </div>
      {long && (
        <button
          type="button"
          className="feed-shared-inline-show-more-text__see-more-less-toggle see-more"
          onClick={() => setOpen(true)}
        >
          <span>{say('more')}</span>
        </button>
      )}
    </div>
  );
}

/** Text with breaks, tags, people and links in it. */
export function Words({ text }: { text: string }) {
  const { people } = useSite();
  const pieces = partsOf(text, people).map((part, place) => ({ part, place }));
  return pieces.map(({ part, place }) => <Piece key={place} part={part} />);
}

function Piece({ part }: { part: Part }) {
  if (part.kind === 'person')
    return (
      <a className="ember-view" href={profile(part.person)} data-test-app-aware-link="">
        {part.person.name}
      </a>
    );
  if (part.kind === 'tag')
    return (
      <a
        tabIndex={0}
        href={`https://www.linkedin.com/search/results/all/?keywords=${encodeURIComponent(part.text)}&origin=HASH_TAG_FROM_FEED`}
        data-test-app-aware-link=""
      >
        <span className="visually-hidden">hashtag</span>
        <span>
          <span aria-hidden="true">#</span>
          {part.text.slice(1)}
        </span>
      </a>
    );
  if (part.kind === 'link')
    return (
      <a target="_blank" rel="noreferrer" href={part.href} data-test-app-aware-link="">
        {part.href}
      </a>
    );
  const lines = part.text.split('\n').map((line, place) => ({ line, place }));
  return lines.map(({ line, place }) => (
    <Fragment key={place}>
      {place > 0 && (
        <span>
          <br />
        </span>
      )}
      {line}
    </Fragment>
  ));
}
