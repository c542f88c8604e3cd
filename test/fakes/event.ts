/** An event of the browser's: listeners come and go, a test lets it happen. */
export class FakeEvent<Args extends unknown[]> {
  readonly #listeners = new Set<(...args: Args) => unknown>();

  addListener = (listener: (...args: Args) => unknown): void => {
    this.#listeners.add(listener);
  };

  removeListener = (listener: (...args: Args) => unknown): void => {
    this.#listeners.delete(listener);
  };

  hasListener = (listener: (...args: Args) => unknown): boolean => this.#listeners.has(listener);

  hasListeners = (): boolean => this.#listeners.size > 0;

  /** Lets it happen; answers with what each listener answered. */
  happen = (...args: Args): unknown[] => this.listeners().map((listener) => listener(...args));

  listeners = (): ((...args: Args) => unknown)[] => [...this.#listeners];

  clear = (): void => this.#listeners.clear();
}

/** An event whose listeners may answer: by a promise, or by returning `true` and responding later. */
export class FakeMessageEvent<Args extends unknown[]> extends FakeEvent<
  [...Args, respond: (answer: unknown) => void]
> {
  /** Lets a message come; each listener's answer is a promise, or what else it returned. */
  arrive = (...args: Args): unknown[] =>
    this.listeners().map((listener) => {
      let respond: (answer: unknown) => void = () => undefined;
      const later = new Promise<unknown>((resolve) => {
        respond = resolve;
      });
      const returned = listener(...args, respond);
      return returned === true ? later : returned;
    });
}
