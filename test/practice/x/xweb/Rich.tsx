import { useScene } from '../../shared/app.tsx';
import { partsOf } from '../../shared/words.ts';

/** The words of a post; people, tags and addresses are links. */
export function Rich({ text }: { text: string }) {
  const { people } = useScene();
  return partsOf(text, people).map((part) => {
    switch (part.kind) {
      case 'person':
        return (
          <a key={part.at} className="x-link text-blue" href={`/${part.person.key}`}>
            @{part.person.key}
          </a>
        );
      case 'tag':
        return (
          <a
            key={part.at}
            className="x-link text-blue"
            href={`/hashtag/${encodeURIComponent(part.text.slice(1))}`}
          >
            {part.text}
          </a>
        );
      case 'link':
        return (
          <a
            key={part.at}
            className="x-link text-blue"
            href={part.href}
            rel="noopener noreferrer"
            target="_blank"
          >
            {part.href}
          </a>
        );
      default:
        return part.text;
    }
  });
}
