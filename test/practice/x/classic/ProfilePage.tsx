import { useMemo } from 'react';
import { useScene, useSwitches } from '../../shared/app.tsx';
import { YOU } from '../../shared/model.ts';
import { profileItems } from '../timeline.ts';
import { wordsIn } from '../words.ts';
import { Avatar } from './Avatar.tsx';
import { Bar, type PageProps, Tabs } from './Bar.tsx';
import { Box, Press, Words } from './Box.tsx';
import { Cells } from './Cells.tsx';
import { NameWords } from './Rich.tsx';

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
        <Box look="row">
          <Follows path={`/${person.key}/following`} count={97} name="Following" />
          <Follows path={`/${person.key}/verified_followers`} count={1_204} name="Followers" />
        </Box>
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

function Follows({ path, count, name }: { path: string; count: number; name: string }) {
  return (
    <a href={path} dir="ltr" role="link" className="css-text">
      <span>
        <span>{count.toLocaleString('en')}</span>
      </span>{' '}
      <span>
        <span>{name}</span>
      </span>
    </a>
  );
}
