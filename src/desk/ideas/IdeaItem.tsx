import { IDEA_STATUSES, type Idea } from '../../core/library.ts';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Changing } from '../Changing.tsx';
import { keepUndoable, later } from '../kept.ts';
import { hrefOf } from '../route.ts';
import type { Stock } from '../stock.ts';

interface IdeaItemProps {
  stock: Stock;
  idea: Idea;
  /** Whose it is, as they are called. */
  by: string | null;
  edit: () => void;
}

/** One wish, whose it is, and how far it has come; shipped, it asks to be told to them. */
export function IdeaItem({ stock, idea, by, edit }: IdeaItemProps) {
  const { quote, url, person, status, credited } = idea;
  const change = (part: Partial<Idea>, said: string) =>
    void keepUndoable(stock, 'ideas', [{ before: idea, after: later(idea, part) }], said);
  return (
    <li class="thing idea">
      <blockquote>
        <bdi>{quote}</bdi>
      </blockquote>
      <p class="line">
        <select
          class="field"
          aria-label={words('ideas_status')}
          value={status}
          onChange={(event) => {
            const next = IDEA_STATUSES.find((one) => one === event.currentTarget.value);
            if (next) change({ status: next }, words('ideas_moved', words(`idea_${next}`)));
          }}
        >
          {IDEA_STATUSES.map((one) => (
            <option key={one} value={one}>
              {words(`idea_${one}`)}
            </option>
          ))}
        </select>
        {person && (
          <a href={hrefOf('people', person)}>
            <bdi>{by}</bdi>
          </a>
        )}
        {url && (
          <a href={url} target="_blank" rel="noreferrer">
            {words('ideas_source')}
          </a>
        )}
        <Changing name={quote} edit={edit} drop={() => change({ gone: true }, words('deleted', quote))} />
      </p>
      {status === 'shipped' && (
        <p class="credit line">
          {words(credited ? 'ideas_told' : 'ideas_credit')}
          {!credited && (
            <Button onClick={() => change({ credited: true }, words('ideas_told'))}>
              {words('ideas_tell')}
            </Button>
          )}
        </p>
      )}
    </li>
  );
}
