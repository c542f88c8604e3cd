/**
 * The browser's own model, as far as it is used here: the `LanguageModel` of the Prompt API (Chrome 138 and later in
 * extensions, in their workers, too: Chromium switches `AIPromptAPIForWorkers` on in the processes of extensions, and
 * a worker may begin a download without a press, which it could not have).
 * Words of size were renamed in 2026: `measureInputUsage`, `inputUsage` and `inputQuota` became `measureContextUsage`,
 * `contextUsage` and `contextWindow`; browsers know the one, the other or both.
 */
export interface LanguageModelSession extends EventTarget {
  promptStreaming(input: string, options: { signal: AbortSignal }): ReadableStream<string>;
  clone(options: { signal: AbortSignal }): Promise<LanguageModelSession>;
  destroy(): void;
  measureContextUsage?(input: string, options: { signal: AbortSignal }): Promise<number>;
  measureInputUsage?(input: string, options: { signal: AbortSignal }): Promise<number>;
  readonly contextUsage?: number;
  readonly contextWindow?: number;
  readonly inputUsage?: number;
  readonly inputQuota?: number;
}

interface Expected {
  type: 'text';
  languages: string[];
}

/** Asked for and promised alike: a session may be made with what `availability` was asked about. */
export interface LanguageModelOptions {
  expectedInputs: Expected[];
  expectedOutputs: Expected[];
}

export interface LanguageModelCreation extends LanguageModelOptions {
  initialPrompts?: { role: 'system'; content: string }[];
  monitor?(monitor: EventTarget): void;
  /** Ends the session, too, once it was made. */
  signal?: AbortSignal;
}

export interface LanguageModelApi {
  availability(
    options?: LanguageModelOptions,
  ): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options: LanguageModelCreation): Promise<LanguageModelSession>;
}

/** `null` where the browser has none. */
export function languageModel(): LanguageModelApi | null {
  const found: unknown = Reflect.get(globalThis, 'LanguageModel');
  return typeof found === 'function' || (typeof found === 'object' && found !== null)
    ? (found as LanguageModelApi)
    : null;
}
