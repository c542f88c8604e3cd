import { useEffect, useRef } from 'react';

/** The plain text box that stands in for the editor on narrow screens. */
export function TextBox({
  row,
  prompt,
  focused,
  onText,
  onSend,
  onDismiss,
}: {
  row: number;
  prompt: string;
  focused: boolean;
  onText(text: string): void;
  onSend(): void;
  onDismiss(): void;
}) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);
  return (
    <div className="css-view r-editor" data-testid={`tweetTextarea_${row}`}>
      <textarea
        ref={box}
        placeholder={prompt}
        aria-label="Post text"
        onChange={({ target }) => onText(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend();
          if (event.key === 'Escape') onDismiss();
        }}
      />
    </div>
  );
}
