import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useSite } from '../context.ts';
import { picture } from '../links.ts';
import { messagesPlace } from './outlet.ts';

/** The closed bar of the messages, inside the shadow root. Its picture is yours. */
export function Messages() {
  const { me } = useSite();
  const [place, setPlace] = useState<Element | null>(null);
  useEffect(() => {
    const later = setTimeout(() => setPlace(messagesPlace()), 200);
    return () => clearTimeout(later);
  }, []);
  if (!place) return null;
  const bar = { position: 'fixed', insetBlockEnd: 0, insetInlineEnd: 16 } as const;
  return createPortal(
    <div className="application-outlet__overlay-container">
      <aside id="msg-overlay" className="msg-overlay-container" style={bar}>
        <header className="msg-overlay-bubble-header">
          <img
            className="presence-entity__image EntityPhoto-circle-1"
            width="32"
            height="32"
            style={{ borderRadius: '50%' }}
            src={picture(me, 100)}
            alt={me.name}
          />
        </header>
      </aside>
    </div>,
    place,
  );
}
