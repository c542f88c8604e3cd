import { useMemo, useState } from 'react';
import { go, useArrived, useScene, useSwitches } from '../../shared/app.tsx';
import { statusItems } from '../timeline.ts';
import { wordsIn } from '../words.ts';
import { Bar, type PageProps } from './Bar.tsx';
import { Press } from './Box.tsx';
import { Cells } from './Cells.tsx';
import { Icon } from './Icon.tsx';

/** Milliseconds after which the site shows what stands above a post. */
const ABOVE_COMES_AFTER = 30;

/** A post's page. What stands above the post arrives after it. */
export function StatusPage({ id, onSent }: PageProps & { id: string }) {
  const { look } = useScene();
  const words = wordsIn(useSwitches().lang);
  const above = useArrived(id, ABOVE_COMES_AFTER);
  const below = useArrived(id);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const items = useMemo(
    () => statusItems(id, look, opened, { above, below }),
    [id, look, opened, above, below],
  );
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
