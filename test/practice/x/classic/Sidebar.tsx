import { useScene } from '../../shared/app.tsx';
import { Avatar } from './Avatar.tsx';
import { Box, DIR, Words } from './Box.tsx';
import { NameWords } from './Rich.tsx';

/** People to follow, in the column beside the timeline. They carry names and handles but are no posts. */
export function Sidebar() {
  const { people } = useScene();
  const some = ['hana', 'noa', 'pim'].flatMap((id) => people.get(id) ?? []);
  return (
    <Box id="sidebarColumn" look="sidebar">
      <aside aria-label="Who to follow" role="complementary" className="css-view r-panel">
        <h2 dir={DIR} aria-level={2} role="heading" className="css-text r-bold r-big">
          <span>Neighbours</span>
        </h2>
        <ul role="list" className="r-plain">
          {some.map((person) => (
            <li key={person.id} role="listitem" className="css-view r-row r-person" data-testid="UserCell">
              <Avatar person={person} linked />
              <Box look="shrink">
                <a href={`/${person.key}`} role="link" className="css-view">
                  <Words look="bold">
                    <NameWords name={person.name} />
                  </Words>
                </a>
                <a href={`/${person.key}`} role="link" tabIndex={-1} className="css-view">
                  <Words look="grey" dir="ltr">
                    @{person.key}
                  </Words>
                </a>
              </Box>
            </li>
          ))}
        </ul>
      </aside>
    </Box>
  );
}
