import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { walk } from '../../shared/app.tsx';
import { useSite } from '../context.ts';

/** A native dialog over the page. */
export function Dialog({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const { say } = useSite();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return createPortal(
    <dialog ref={dialog} data-testid="dialog" onClose={onClose} onClick={walk}>
      <button type="button" aria-label={say('close')} onClick={() => dialog.current?.close()}>
        <span>✕</span>
      </button>
      {children}
    </dialog>,
    document.body,
  );
}
