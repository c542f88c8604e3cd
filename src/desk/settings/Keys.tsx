import { useEffect, useState } from 'preact/hooks';
import type { Commands } from 'webextension-polyfill';
import { browser } from '../../messages/browser.ts';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';

/** Firefox opens its own page; Chromium and its kin have one that an extension may open as a tab. */
const SHORTCUTS = 'chrome://extensions/shortcuts';

/** The keys of the extension as the browser has them; only the browser can change them. */
export function Keys() {
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => {
    const look = async () => setCommands(await browser.commands.getAll());
    void look();
    // They are changed in another tab.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return (
    <>
      <p class="soft">{words('settings_keys_hint')}</p>
      <dl class="keys">
        {commands.map(({ name = '', shortcut, description }) => (
          <div key={name}>
            <dt>{name === '_execute_action' ? words('key_today') : description}</dt>
            <dd>{shortcut ? <kbd class="key">{shortcut}</kbd> : words('settings_no_key')}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => void openShortcuts()}>{words('settings_change_keys')}</Button>
    </>
  );
}

async function openShortcuts(): Promise<void> {
  if ('openShortcutSettings' in browser.commands) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: SHORTCUTS });
}
