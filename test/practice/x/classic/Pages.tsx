import { type ReactNode, useMemo, useState } from 'react';
import { go, useArrived, useScene, useSwitches } from '../../shared/app.tsx';
import { type Post, YOU } from '../../shared/model.ts';
import { homeItems, notificationItems, profileItems, searchItems, statusItems } from '../timeline.ts';
import { wordsIn } from '../words.ts';
import { Avatar } from './Avatar.tsx';
import { Box, DIR, Press, Words } from './Box.tsx';
import { Cells } from './Cells.tsx';
import { Composer } from './Composer.tsx';
import { Icon } from './Icon.tsx';
import { NameWords } from './Rich.tsx';

interface PageProps {
  onSent(post: Post): void;
}

function Bar({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <Box look="bar">
      <Box look="row">
        <h2 dir={DIR} aria-level={2} role="heading" className="css-text r-bold r-big">
          <span>{title}</span>
        </h2>
      </Box>
      {children}
    </Box>
  );
}

/** Tabs are links, as on the site. */
function Tabs({ tabs }: { tabs: [href: string, name: string, selected: boolean][] }) {
  return (
    <Box look="row tabs" id="ScrollSnap-List" role="tablist">
      {tabs.map(([href, name, selected]) => (
        <div key={href} role="presentation" className="css-view">
          <a href={href} role="tab" aria-selected={selected} className="css-view">
            <Words>{name}</Words>
          </a>
        </div>
      ))}
    </Box>
  );
}

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

/** A post's page. What stands above the post arrives after it. */
export function StatusPage({ id, onSent }: PageProps & { id: string }) {
  const { look } = useScene();
  const words = wordsIn(useSwitches().lang);
  const arrived = useArrived(id);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const items = useMemo(() => statusItems(id, look, opened, arrived), [id, look, opened, arrived]);
  const open = useMemo(() => (after: string) => setOpened((known) => new Set([...known, after])), []);
  return (
    <>
      <Bar
        title={
          <>
            <Press
              id="app-bar-back"
              label={words.back}
              onClick={() => (history.state === null ? go('/home') : history.back())}
            >
              <Icon name="back" size={20} />
            </Press>{' '}
            {words.post}
          </>
        }
      />
      <Cells items={items} title={words.conversation} anchor={`post-${id}`} onSent={onSent} onOpen={open} />
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

export function ProfilePage({
  handle,
  withReplies,
  onSent,
}: PageProps & { handle: string; withReplies: boolean }) {
  const { state, look } = useScene();
  const words = wordsIn(useSwitches().lang);
  const person = state.people.find(({ key }) => key.toLowerCase() === handle.toLowerCase());
  const items = useMemo(
    () => (person ? profileItems(person.id, state, look, withReplies) : []),
    [person, state, look, withReplies],
  );
  if (!person) return <Bar title={words.unavailable} />;
  return (
    <>
      <Bar title={<NameWords name={person.name} />} />
      <Box look="profile">
        <Box look="row between">
          <Avatar person={person} size={96} />
          {person.id === YOU ? (
            <a
              href="/settings/profile"
              role="link"
              className="css-view r-outline"
              data-testid="editProfileButton"
            >
              <Words>{words.profile}</Words>
            </a>
          ) : (
            <Press id={`${person.number}-follow`} look="outline" label={`Follow @${person.key}`}>
              <Words>Follow</Words>
            </Press>
          )}
        </Box>
        <Box id="UserName">
          <Words look="bold big">
            <NameWords name={person.name} />
          </Words>
          <Words look="grey" dir="ltr">
            @{person.key}
          </Words>
        </Box>
        <div dir="auto" className="css-text" data-testid="UserDescription">
          <span>{person.about}</span>
        </div>
      </Box>
      <Tabs
        tabs={[
          [`/${person.key}`, words.posts, !withReplies],
          [`/${person.key}/with_replies`, words.replies, withReplies],
        ]}
      />
      <Cells items={items} title={words.posts} onSent={onSent} />
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
