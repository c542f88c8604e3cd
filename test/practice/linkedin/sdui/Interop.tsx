import { useEffect, useRef, useState } from 'react';
import { keepSwitches } from '../../shared/switches.ts';
import { useSite } from '../context.ts';
import type { FrameMessage } from '../ember/walk.ts';

/** The frame waits behind the page, is told where to go, and is shown for pages that are the older front end's. */
export function Interop({ path }: { path: string | null }) {
  const { go } = useSite();
  const frame = useRef<HTMLIFrameElement>(null);
  const [source, setSource] = useState<string>();
  const [ready, setReady] = useState(false);

  useEffect(() => {
    const switches = new URLSearchParams(location.search);
    switches.delete('late');
    const start = setTimeout(() => setSource(keepSwitches('/preload/?_bprMode=vanilla', switches)), 150);
    return () => clearTimeout(start);
  }, []);

  useEffect(() => {
    const hear = ({ data, origin, source: from }: MessageEvent<FrameMessage>) => {
      if (origin !== location.origin || from !== frame.current?.contentWindow) return;
      if (data.type === 'ready') setReady(true);
      if (data.type === 'leave') go(data.path);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [go]);

  useEffect(() => {
    if (path === null || !ready) return;
    const message: FrameMessage = { type: 'navigate', path };
    frame.current?.contentWindow?.postMessage(message, location.origin);
  }, [path, ready]);

  if (!source) return null;
  const shown = path !== null;
  return (
    <iframe
      ref={frame}
      title="interop"
      data-testid="interop-iframe"
      src={source}
      style={{ opacity: shown ? 1 : 0, zIndex: shown ? 0 : -1 }}
    />
  );
}
