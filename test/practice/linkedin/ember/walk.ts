import { type MouseEvent, useEffect, useState } from 'react';
import { go, useAddress, walk } from '../../shared/app.tsx';
import { hasScreen } from '../route.ts';

interface Walk {
  /** The page to show; `''` in a frame that was not yet told. */
  path: string;
  go(path: string): void;
  onClick(event: MouseEvent): void;
  framed: boolean;
}

/** What the two front ends tell each other through the frame. */
export interface FrameMessage {
  type: 'ready' | 'navigate' | 'leave';
  path: string;
}

/**
 * How the older front end moves. In its own window it walks as long as the pages are its own. In the frame it is told
 * where to go and hands everything else back to the window around it; its own address never changes.
 */
export function useWalk(): Walk {
  const address = useAddress();
  const framed = window.top !== window;
  const [told, tell] = useState('');
  useEffect(() => {
    if (!framed) return;
    const hear = ({ data, origin }: MessageEvent<FrameMessage>) => {
      if (origin === location.origin && data.type === 'navigate') tell(data.path);
    };
    addEventListener('message', hear);
    post('ready', '');
    return () => removeEventListener('message', hear);
  }, [framed]);

  const leave = (path: string) => post('leave', path);
  const older = address.searchParams.get('gen') === 'ember';
  const move = framed ? leave : go;
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
    if (framed) {
      event.preventDefault();
      leave(link.pathname + link.search);
    } else if (older || !hasScreen(link.pathname)) walk(event);
  };
  return { path: framed ? told : address.pathname, go: move, onClick, framed };
}

function post(type: FrameMessage['type'], path: string): void {
  const message: FrameMessage = { type, path };
  window.parent.postMessage(message, location.origin);
}
