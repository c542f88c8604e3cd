import { useState } from 'react';
import { type Part, partsOf } from '../shared/words.ts';
import { useSite } from './context.ts';
import { profile } from './links.ts';

/** Text line by line; too long a text is cut, with a button that shows the rest in place. */
export function Rich({ text, limit }: { text: string; limit: number }) {
  const { say } = useSite();
  const [open, setOpen] = useState(false);
  const cut = !open && text.length > limit;
  const shown = cut ? `${text.slice(0, limit).trimEnd()}… ` : text;
  const lines = shown.split('\n').map((line, place) => ({ line, place }));
  return (
    <div>
      {lines.map(({ line, place }) => (
        <div key={place} dir="auto" style={{ textAlign: 'start' }}>
          <Line text={line} />
          {cut && place === lines.length - 1 && (
            <div role="button" tabIndex={0} style={{ display: 'inline' }} onClick={() => setOpen(true)}>
              {say('seeMore')}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

function Line({ text }: { text: string }) {
  const { people } = useSite();
  const pieces = partsOf(text, people).map((part, place) => ({ part, place }));
  return pieces.map(({ part, place }) => <Piece key={place} part={part} />);
}

function Piece({ part }: { part: Part }) {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'emoji')
    return (
      <span>
        <img
          alt={part.text}
          height="16"
          width="16"
          referrerPolicy="origin-when-cross-origin"
          src={picture(part.text)}
        />
      </span>
    );
  if (part.kind === 'person')
    return (
      <span>
        <a href={profile(part.person)} role="link" tabIndex={0}>
          <span>{part.person.name}</span>
        </a>
      </span>
    );
  const href = part.kind === 'link' ? leaving(part.href) : `/hashtag/${part.text.slice(1)}?__eep__=6`;
  return (
    <span>
      <a href={href} role="link" tabIndex={0}>
        {part.kind === 'link' ? part.href : part.text}
      </a>
    </span>
  );
}

/** Links that leave the site go through a page of its own. */
function leaving(href: string): string {
  return `https://l.facebook.com/l.php?u=${encodeURIComponent(href)}&h=AT0`;
}

/** Emoji are pictures here. */
function picture(emoji: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${emoji}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
