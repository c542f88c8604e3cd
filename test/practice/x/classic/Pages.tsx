import { useMemo } from 'react';
import { go, useScene, useSwitches } from '../../shared/app.tsx';
import { homeItems, notificationItems, searchItems } from '../timeline.ts';
import { wordsIn } from '../words.ts';
import { Bar, type PageProps, Tabs } from './Bar.tsx';
import { Box } from './Box.tsx';
import { Cells } from './Cells.tsx';
import { Composer } from './Composer.tsx';

export function HomePage({ onSent }: PageProps) {
  const { state, look } = useScene();
  const words = wordsIn(useSwitches().lang);
  const items = useMemo(() => homeItems(state, look), [state, look]);
  return (
    <>
      <Bar title={words.home} />
      <Box look="ruled">
        <Composer parent={null} button="tweetButtonInline" onSent={onSent} />
      </Box>
      <Cells items={items} title={words.home} onSent={onSent} />
    </>
  );
}

export function NotificationsPage({ mentions, onSent }: PageProps & { mentions: boolean }) {
  const { state } = useScene();
  const words = wordsIn(useSwitches().lang);
  const items = useMemo(() => notificationItems(state, mentions), [state, mentions]);
  return (
    <>
      <Bar title={words.notifications}>
        <Tabs
          tabs={[
            ['/notifications', words.all, !mentions],
            ['/notifications/mentions', words.mentions, mentions],
          ]}
        />
      </Bar>
      <Cells items={items} title={words.notifications} onSent={onSent} />
    </>
  );
}

export function SearchPage({ query, onSent }: PageProps & { query: string }) {
  const { state } = useScene();
  const words = wordsIn(useSwitches().lang);
  const items = useMemo(() => (query ? searchItems(query, state) : []), [query, state]);
  return (
    <>
      <Bar title={words.search}>
        <form
          role="search"
          className="css-view"
          onSubmit={(event) => {
            event.preventDefault();
            const asked = new FormData(event.currentTarget).get('q');
            go(`/search?q=${encodeURIComponent(String(asked ?? ''))}`);
          }}
        >
          <input
            name="q"
            defaultValue={query}
            placeholder={words.search}
            aria-label={words.search}
            data-testid="SearchBox_Search_Input"
          />
        </form>
      </Bar>
      <Cells items={items} title={words.search} onSent={onSent} />
    </>
  );
}
