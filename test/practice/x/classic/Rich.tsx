import { useScene } from '../../shared/app.tsx';
import { type Part, partsOf } from '../../shared/words.ts';

/** How many signs of an address are shown. */
const SHOWN = 27;

/** The words of a post. In a quote nothing is a link. */
export function Rich({ text, quoted }: { text: string; quoted: boolean }) {
  const { people } = useScene();
  return partsOf(text, people).map((part) => <Piece key={part.at} part={part} quoted={quoted} />);
}

function Piece({ part, quoted }: { part: Part; quoted: boolean }) {
  switch (part.kind) {
    case 'text':
      return <span>{part.text}</span>;
    case 'emoji':
      return <Emoji text={part.text} />;
    case 'person':
      return <Linked href={`/${part.person.key}`} text={`@${part.person.key}`} quoted={quoted} />;
    case 'tag':
      return (
        <Linked
          href={`/hashtag/${encodeURIComponent(part.text.slice(1))}?src=hashtag_click`}
          text={part.text}
          quoted={quoted}
        />
      );
    case 'link':
      return quoted ? <span>{shown(part.href)}</span> : <Address href={part.href} />;
  }
}

function Linked({ href, text, quoted }: { href: string; text: string; quoted: boolean }) {
  if (quoted)
    return (
      <span>
        <span dir="ltr">{text}</span>
      </span>
    );
  return (
    <span>
      <a dir="ltr" href={href} role="link" className="r-blue">
        {text}
      </a>
    </span>
  );
}

const bare = (href: string) => href.replace(/^https?:\/\//, '');
const shown = (href: string) => (bare(href).length > SHOWN ? `${bare(href).slice(0, SHOWN)}…` : bare(href));

/** An address is whole in the page, but its beginning and its end cannot be seen. */
function Address({ href }: { href: string }) {
  const rest = bare(href).slice(SHOWN);
  return (
    <a
      dir="ltr"
      href={`https://t.co/${href.length}${bare(href).length}`}
      rel="noopener noreferrer nofollow"
      target="_blank"
      role="link"
      className="r-blue"
    >
      <span aria-hidden="true" className="r-unseen">
        {href.slice(0, href.length - bare(href).length)}
      </span>
      {bare(href).slice(0, SHOWN)}
      {rest && (
        <>
          <span aria-hidden="true" className="r-unseen">
            {rest}
          </span>
          <span aria-hidden="true">…</span>
        </>
      )}
    </a>
  );
}

/** An emoji is a picture whose alternative text is the emoji. Here the picture is drawn from the letter itself. */
export function Emoji({ text }: { text: string }) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${text}</text></svg>`;
  return (
    <img
      alt={text}
      draggable="false"
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      className="r-emoji"
    />
  );
}

/** A displayed name: words, with pictures for emoji. */
export function NameWords({ name }: { name: string }) {
  return partsOf(name, new Map()).map((part) => {
    if (part.kind === 'emoji') return <Emoji key={part.at} text={part.text} />;
    return <span key={part.at}>{'text' in part ? part.text : ''}</span>;
  });
}
