import { useMemo } from 'react';
import { useSwitches } from '../../shared/app.tsx';
import type { Post } from '../../shared/model.ts';
import type { Item } from '../timeline.ts';
import { wordsIn } from '../words.ts';
import { Box, DIR, Press } from './Box.tsx';
import { Composer } from './Composer.tsx';
import { List } from './List.tsx';
import { Notice } from './Notice.tsx';
import { Tweet } from './Tweet.tsx';

interface CellsProps {
  items: Item[];
  /** Name of the list for screen readers. */
  title: string;
  /** Key of the cell that stays in its place while others come. */
  anchor?: string;
  onSent(post: Post): void;
  onOpen?(after: string): void;
}

/** A timeline: an unseen heading and the virtualised list. */
export function Cells({ items, title, anchor, onSent, onOpen }: CellsProps) {
  const { lang } = useSwitches();
  const cells = useMemo(
    () =>
      items.map((item) => ({
        key: item.key,
        content: <Content item={item} lang={lang} onSent={onSent} onOpen={onOpen} />,
      })),
    [items, lang, onSent, onOpen],
  );
  return (
    <section role="region" aria-labelledby="accessible-list-1" className="css-view">
      <h1 dir="auto" aria-level={1} role="heading" id="accessible-list-1" className="css-text r-unseen">
        {title}
      </h1>
      <div aria-label={title} className="css-view">
        <List cells={cells} {...(anchor !== undefined && { anchor })} />
      </div>
    </section>
  );
}

function Content({
  item,
  lang,
  onSent,
  onOpen,
}: {
  item: Item;
  lang: string;
  onSent(post: Post): void;
  onOpen?: ((after: string) => void) | undefined;
}) {
  const words = wordsIn(lang);
  switch (item.kind) {
    case 'gap':
      return <Box look="gap" />;
    case 'notice':
      return <Notice notice={item.notice} />;
    case 'tombstone':
      return (
        <article role="article" tabIndex={-1} className="css-view r-article">
          <div dir="auto" className="css-text r-grey">
            <span>{words.unavailable}</span>
          </div>
        </article>
      );
    case 'more':
      return (
        <Press look="more blue" onClick={() => onOpen?.(item.after)}>
          <div dir={DIR} className="css-text">
            <span>{words.showReplies}</span>
          </div>
        </Press>
      );
    case 'post':
      return (
        <Box look={item.lineOut ? '' : 'ruled'}>
          <Tweet item={item} />
          {item.focal && (
            <Box id="inline_reply_offscreen">
              <Composer parent={item.post.id} button="tweetButtonInline" onSent={onSent} />
            </Box>
          )}
        </Box>
      );
  }
}
