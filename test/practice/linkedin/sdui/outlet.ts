/**
 * The open shadow root at the end of the page, in which the newer front end keeps what is still the older one's:
 * dialogs, hover cards and the messages.
 */
export function openOutlet(): void {
  const host = document.createElement('div');
  host.id = 'interop-outlet';
  host.dataset.testid = 'interop-shadowdom';
  host.className = `theme--${document.body.dataset.colorScheme}`;
  const root = host.attachShadow({ mode: 'open' });
  for (const id of ['artdeco-modal-outlet', 'artdeco-hoverable-outlet', 'interop-outlet-main']) {
    const outlet = root.appendChild(document.createElement('div'));
    outlet.id = id;
  }
  document.body.append(host);
}

/** Where the messages go. Only there once the outlet is open. */
export function messagesPlace(): Element | null {
  const root = document.querySelector('#interop-outlet')?.shadowRoot;
  return root?.querySelector('#interop-outlet-main') ?? null;
}
