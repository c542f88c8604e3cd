import { Fragment, useState } from 'react';
import { type Part, partsOf } from '../../shared/words.ts';
import { useSite } from '../context.ts';
import { profile } from '../links.ts';

/** Words of a post or comment: all of them are there, a long text is only clamped. */
export function Text({ text }: { text: string }) {
  const { people, say } = useSite();
  const [open, setOpen] = useState(false);
  const long = text.length > 210 && !open;
  const pieces = partsOf(text, people).map((part, place) => ({ part, place }));
  return (
    <p dir="auto">
      <span tabIndex={-1} data-testid="expandable-text-box" className={long ? 'clamped' : undefined}>
        {pieces.map(({ part, place }) => (
          <Piece key={place} part={part} />
        ))}
        {long && (
          <button type="button" data-testid="expandable-text-button" onClick={() => setOpen(true)}>
            <span>{say('more')}</span>
          </button>
        )}
      </span>
    </p>
  );
}

function Piece({ part }: { part: Part }) {
  if (part.kind === 'person')
    return (
      <a href={profile(part.person)}>
        <strong>{part.person.name}</strong>
      </a>
    );
  if (part.kind === 'tag')
    return (
      <a href={`https://www.linkedin.com/search/results/all/?keywords=${encodeURIComponent(part.text)}`}>
        <strong>{part.text}</strong>
      </a>
    );
  if (part.kind === 'link')
    return (
      <a href={part.href} target="_blank" rel="noreferrer">
        <strong>{part.href}</strong>
      </a>
    );
  const lines = part.text.split('\n').map((line, place) => ({ line, place }));
  return lines.map(({ line, place }) => (
    <Fragment key={place}>
      {place > 0 && <br />}
      {line}
    </Fragment>
  ));
}
