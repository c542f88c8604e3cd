import type { Resource } from '../../core/library.ts';
import { counted, words } from '../../messages/words.ts';
import { Tag } from '../../ui/Tag.tsx';
import { Changing } from '../Changing.tsx';
import { dayWords } from '../when.ts';

interface ResourceItemProps {
  resource: Resource;
  /** How often it was handed out. */
  given: number;
  edit: () => void;
  drop: () => void;
}

/** One thing to hand out, with what is to be known of it. */
export function ResourceItem({ resource, given, edit, drop }: ResourceItemProps) {
  const { title, url, kind, tags, expires } = resource;
  const over = expires !== undefined && expires < Date.now();
  const labels = tags.slice(0, 3);
  const facts = [new URL(url).host, words(`resource_${kind}`), counted('given', given)];
  if (expires !== undefined && !over) facts.push(words('expires', dayWords(expires, 'UTC')));
  return (
    <div class="thing">
      <div class="telling">
        <span class="head">
          <a class="name one-line" dir="auto" href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
          {over && <Tag tone="grey">{words('expired')}</Tag>}
          {labels.map((tag) => (
            <Tag key={tag} tone="grey">
              <bdi>{tag}</bdi>
            </Tag>
          ))}
        </span>
        <span class="why one-line" title={facts.join(' · ')}>
          {facts.join(' · ')}
          {labels.length > 0 && (
            <span class="tagged">
              {' '}
              · <bdi>{labels.join(', ')}</bdi>
            </span>
          )}
        </span>
      </div>
      <Changing name={title} edit={edit} drop={drop} />
    </div>
  );
}
