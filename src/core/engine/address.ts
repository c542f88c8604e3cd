/** Servers that many people run, and where they listen unless told otherwise. */
export const PRESETS = [
  { name: 'Ollama', address: 'http://127.0.0.1:11434' },
  { name: 'LM Studio', address: 'http://127.0.0.1:1234' },
  { name: 'llama.cpp', address: 'http://127.0.0.1:8080' },
] as const;

/** Hosts that are this computer, and the permission each of them takes. */
export const OWN_HOSTS = {
  localhost: 'http://localhost/*',
  '127.0.0.1': 'http://127.0.0.1/*',
} as const;

/**
 * The address of a server on this computer, from what a person typed: `localhost:1234/v1`, `8080`, a whole address.
 *
 * @returns `http://localhost:PORT` or `http://127.0.0.1:PORT`; `null` for everything else, other computers above all
 */
export function ownAddress(typed: string): string | null {
  const plain = typed.trim();
  const whole = /^\d{1,5}$/.test(plain) ? `127.0.0.1:${plain}` : plain;
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(whole) ? whole : `http://${whole}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, username, password, origin } = new URL(address);
  const isOwn = Object.hasOwn(OWN_HOSTS, hostname);
  return protocol === 'http:' && isOwn && username === '' && password === '' ? origin : null;
}

/** The permission that reaching an address takes; `null` where it is not on this computer. */
export function permissionFor(address: string): string | null {
  const own = ownAddress(address);
  return own && OWN_HOSTS[new URL(own).hostname as keyof typeof OWN_HOSTS];
}
