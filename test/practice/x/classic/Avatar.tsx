import type { Person } from '../../shared/model.ts';
import { portrait } from '../../shared/portrait.ts';
import { Box } from './Box.tsx';

/** A portrait. The handle stands in the test id; `linked` makes it lead to the profile. */
export function Avatar({
  person,
  size = 40,
  linked = false,
}: {
  person: Person;
  size?: number;
  linked?: boolean;
}) {
  const picture = (
    <Box>
      <Box look="cover" style={{ backgroundImage: 'none' }} />
      <img alt="" draggable="true" src={portrait(person)} className="css-image" />
    </Box>
  );
  return (
    <Box id={`UserAvatar-Container-${person.key}`} look="avatar" style={{ width: size, height: size }}>
      <div style={{ paddingBottom: '100%' }} />
      <div className="r-fill">
        {linked ? (
          <a href={`/${person.key}`} aria-hidden="true" role="link" tabIndex={-1} className="css-view">
            {picture}
          </a>
        ) : (
          <div aria-hidden="true" role="presentation" tabIndex={-1} className="css-view">
            {picture}
          </div>
        )}
      </div>
    </Box>
  );
}
