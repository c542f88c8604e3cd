import { useScene, useSwitches } from '../../shared/app.tsx';
import { newsOf } from '../../shared/look.ts';
import { wordsIn } from '../words.ts';
import { Avatar } from './Avatar.tsx';
import { Box, DIR, Press, Words } from './Box.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { NameWords } from './Rich.tsx';

interface Place {
  href: string;
  id: string;
  icon: IconName;
  label: string;
  name: string;
}

/** The main places with their test ids. */
function usePlaces(): Place[] {
  const { you, state } = useScene();
  const words = wordsIn(useSwitches().lang);
  const news = newsOf(state);
  const unread = news > 0 ? ` (${news})` : '';
  const place = (href: string, id: string, icon: IconName, name: string, more = ''): Place => ({
    href,
    id: `AppTabBar_${id}_Link`,
    icon,
    name,
    label: name + more,
  });
  return [
    place('/home', 'Home', 'home', words.home),
    place('/search', 'Explore', 'find', words.search),
    place('/notifications', 'Notifications', 'bell', words.notifications, unread),
    place(`/${you.key}`, 'Profile', 'person', words.profile),
  ];
}

function PlaceLink({ place, named }: { place: Place; named: boolean }) {
  return (
    <a
      href={place.href}
      aria-label={place.label}
      role="link"
      className="css-view r-place"
      data-testid={place.id}
    >
      <Box look="row">
        <Icon name={place.icon} size={26} />
        {named && <Words look="big">{place.name}</Words>}
      </Box>
    </a>
  );
}

/** The column with the main places and, at its foot, who is signed in. */
export function SideNav({ named, onTheme }: { named: boolean; onTheme(): void }) {
  const { you } = useScene();
  const words = wordsIn(useSwitches().lang);
  return (
    <header role="banner" className="css-view r-banner">
      <Box look="nav">
        <Box>
          <nav aria-label="Primary" role="navigation" className="css-view">
            {usePlaces().map((place) => (
              <PlaceLink key={place.id} place={place} named={named} />
            ))}
            <Press look="place" id="AppTabBar_More_Menu" label={words.theme} onClick={onTheme}>
              <Box look="row">
                <Icon name="theme" size={26} />
                {named && <Words look="big">{words.theme}</Words>}
              </Box>
            </Press>
          </nav>
          <a
            href="/compose/post"
            aria-label={words.post}
            role="link"
            className="css-view r-send r-wide"
            data-testid="SideNav_NewTweet_Button"
          >
            <div dir={DIR} className="css-text">
              <span>{named ? words.post : '+'}</span>
            </div>
          </a>
        </Box>
        <Press look="account" id="SideNav_AccountSwitcher_Button" label="Account menu">
          <Avatar person={you} />
          {named && (
            <Box>
              <Words look="bold">
                <NameWords name={you.name} />
              </Words>
              <Words look="grey" dir="ltr">
                @{you.key}
              </Words>
            </Box>
          )}
        </Press>
      </Box>
    </header>
  );
}

/** On narrow screens the places stand at the bottom, and nobody says who is signed in. */
export function BottomBar() {
  return (
    <Box id="BottomBar" look="bottom">
      <nav aria-label="Primary" role="navigation" className="css-view r-row r-between">
        {usePlaces()
          .filter(({ id }) => id !== 'AppTabBar_Profile_Link')
          .map((place) => (
            <PlaceLink key={place.id} place={place} named={false} />
          ))}
      </nav>
    </Box>
  );
}
