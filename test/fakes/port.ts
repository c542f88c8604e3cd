import { FakeEvent } from './event.ts';

/** One end of a connection between two places of the extension. */
export interface FakePort {
  name: string;
  sender?: object;
  onMessage: FakeEvent<[message: unknown]>;
  onDisconnect: FakeEvent<[]>;
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** The two ends of a connection. What one of them says arrives at the other later, as it does between processes. */
export function fakePorts(name: string, sender: object): [FakePort, FakePort] {
  let open = true;
  const end = (other: () => FakePort, more: object): FakePort => ({
    name,
    ...more,
    onMessage: new FakeEvent(),
    onDisconnect: new FakeEvent(),
    postMessage(message) {
      if (!open) throw new Error('Attempting to use a disconnected port object');
      const copy = structuredClone(message);
      queueMicrotask(() => open && other().onMessage.happen(copy));
    },
    disconnect() {
      if (!open) return;
      open = false;
      queueMicrotask(() => other().onDisconnect.happen());
    },
  });
  const one: FakePort = end(() => two, {});
  const two: FakePort = end(() => one, { sender });
  return [one, two];
}
