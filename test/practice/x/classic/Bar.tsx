import type { ReactNode } from 'react';
import { useScene } from '../../shared/app.tsx';
import type { Post } from '../../shared/model.ts';
import { Avatar } from './Avatar.tsx';
import { Box, DIR, Press, Words } from './Box.tsx';
import { useWide } from './useWide.ts';

/** Every page tells what was sent from it. */
export interface PageProps {
  onSent(post: Post): void;
}

/** The bar on top of a page; on narrow screens it also says who is signed in. */
export function Bar({ title, children }: { title: ReactNode; children?: ReactNode }) {
  const { you } = useScene();
  const roomy = useWide(500);
  return (
    <Box look="bar">
      <Box look="row bartop">
        {!roomy && (
          <Press id="DashButton_ProfileIcon_Link" label={you.name}>
            <Avatar person={you} size={32} />
          </Press>
        )}
        <h2 dir={DIR} aria-level={2} role="heading" className="css-text r-bold r-big">
          <span>{title}</span>
        </h2>
      </Box>
      {children}
    </Box>
  );
}

/** Tabs are links, as on the site. */
export function Tabs({ tabs }: { tabs: [href: string, name: string, selected: boolean][] }) {
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
