import type { Person, Post } from '../../shared/model.ts';
import { scenery } from '../../shared/portrait.ts';
import { statusPath } from '../format.ts';
import { Box } from './Box.tsx';

/** A photo, which is a link to itself, or a video, around which the site measures what is seen. */
export function Media({ post, person }: { post: Post; person: Person }) {
  const picture = <img alt="" draggable="true" src={scenery(post.id)} className="css-image" />;
  if (Number(post.id.slice(-1)) % 3 === 0)
    return (
      <Box look="media">
        <Box id="tweetPhoto">
          <Box id="placementTracking">
            <Box id="videoPlayer">
              <Box id="videoComponent">{picture}</Box>
            </Box>
          </Box>
        </Box>
      </Box>
    );
  return (
    <Box look="media">
      <a href={`${statusPath(person.key, post.id)}/photo/1`} role="link" className="css-view">
        <Box id="tweetPhoto" aria-label="Image">
          <Box look="cover" />
          {picture}
        </Box>
      </a>
    </Box>
  );
}
