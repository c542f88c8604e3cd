import type { ReactNode } from 'react';
import type { Post } from '../../shared/model.ts';
import { Box, DIR, Words } from './Box.tsx';

/** Every page tells what was sent from it. */
export interface PageProps {
  onSent(post: Post): void;
}

/** The bar on top of a page. */
export function Bar({ title, children }: { title: ReactNode; children?: ReactNode }) {
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
