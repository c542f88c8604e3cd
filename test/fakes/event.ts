/** An event of the browser's: listeners come and go, a test lets it happen. */
export class FakeEvent<Args extends unknown[]> {
  #listeners = new Set<(...args: Args) => unknown>();

  addListener = (listener: (...args: Args) => unknown): void => {
    this.#listeners.add(listener);
  };

  removeListener = (listener: (...args: Args) => unknown): void => {
    this.#listeners.delete(listener);
  };

  hasListener = (listener: (...args: Args) => unknown): boolean => this.#listeners.has(listener);

  hasListeners = (): boolean => this.#listeners.size > 0;

  /** Lets it happen; answers with what each listener answered. */
  happen = (...args: Args): unknown[] => [...this.#listeners].map((listener) => listener(...args));

  clear = (): void => this.#listeners.clear();
}
