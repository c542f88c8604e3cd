import type {
  LanguageModelApi,
  LanguageModelCreation,
  LanguageModelOptions,
  LanguageModelSession,
} from '../../src/engines/languageModel.ts';

/** How the browser's model behaves in a test. */
export interface FakeModel {
  state: 'unavailable' | 'downloadable' | 'downloading' | 'available';
  /** Languages it writes in. */
  languages: string[];
  /** What it answers, piece by piece. */
  says: string[];
  /** Waits between two pieces, ms. */
  pause: number;
  /** Pieces after which it falls silent for good. */
  silentAfter: number;
  /** Tokens that fit in; a word counts as one. */
  room: number;
  /** Whether it has the names of 2026 or those before. */
  renamed: boolean;
  /** What it does instead of the next thing it is asked for. */
  fails: Partial<Record<'create' | 'clone' | 'prompt', DOMException>>;
  /** Sessions by what was done with them. */
  created: LanguageModelCreation[];
  open: Set<object>;
  asked: string[];
}

/** Puts a model into this browser, as the Prompt API describes it, until it is taken out again. */
export function putModel(parts: Partial<FakeModel> = {}): FakeModel {
  const fake: FakeModel = {
    state: 'available',
    languages: ['en', 'es', 'ja', 'de', 'fr'],
    says: ['It boils ', 'in about ', 'four minutes.'],
    pause: 0,
    silentAfter: Number.POSITIVE_INFINITY,
    room: 4000,
    renamed: true,
    fails: {},
    created: [],
    open: new Set(),
    asked: [],
    ...parts,
  };
  Reflect.set(globalThis, 'LanguageModel', apiOf(fake));
  return fake;
}

export function takeModel(): void {
  Reflect.deleteProperty(globalThis, 'LanguageModel');
}

function apiOf(fake: FakeModel): LanguageModelApi {
  const speaks = ({ expectedInputs, expectedOutputs }: LanguageModelOptions) =>
    [...expectedInputs, ...expectedOutputs].every(({ languages }) =>
      languages.every((lang) => fake.languages.includes(lang)),
    );
  return {
    async availability(options) {
      return options && !speaks(options) ? 'unavailable' : fake.state;
    },
    async create(options) {
      mayFail(fake, 'create');
      if (!speaks(options)) throw new DOMException('languages', 'NotSupportedError');
      options.signal?.throwIfAborted();
      fake.created.push(options);
      if (fake.state !== 'available') {
        const monitor = new EventTarget();
        options.monitor?.(monitor);
        for (const loaded of [0, 0.5, 1]) {
          await new Promise((done) => setTimeout(done, 1));
          monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
        }
        fake.state = 'available';
      }
      const rules = options.initialPrompts?.[0]?.content ?? '';
      return sessionOf(fake, tokens(rules), options.signal);
    },
  };
}

const tokens = (text: string) => text.split(/\s+/).length;

function mayFail(fake: FakeModel, at: keyof FakeModel['fails']): void {
  const failure = fake.fails[at];
  delete fake.fails[at];
  if (failure) throw failure;
}

function sessionOf(fake: FakeModel, used: number, signal: AbortSignal | undefined): LanguageModelSession {
  const measure = async (words: string) => tokens(words);
  const session = Object.assign(new EventTarget(), {
    promptStreaming: (input: string, options: { signal: AbortSignal }) => {
      mustLive();
      fake.asked.push(input);
      return streamOf(fake, options.signal);
    },
    clone: async (options: { signal: AbortSignal }) => {
      mustLive();
      mayFail(fake, 'clone');
      return sessionOf(fake, used, options.signal);
    },
    destroy: () => void fake.open.delete(session),
    ...(fake.renamed
      ? { measureContextUsage: measure, contextUsage: used, contextWindow: fake.room }
      : { measureInputUsage: measure, inputUsage: used, inputQuota: fake.room }),
  });
  const mustLive = () => {
    if (!fake.open.has(session)) throw new DOMException('destroyed', 'InvalidStateError');
  };
  fake.open.add(session);
  signal?.addEventListener('abort', session.destroy, { once: true });
  return session;
}

function streamOf(fake: FakeModel, signal: AbortSignal): ReadableStream<string> {
  const says = [...fake.says];
  let said = 0;
  return new ReadableStream({
    async pull(controller) {
      if (said === fake.silentAfter) await new Promise((end) => signal.addEventListener('abort', end));
      await new Promise((done) => setTimeout(done, fake.pause));
      said++;
      try {
        signal.throwIfAborted();
        mayFail(fake, 'prompt');
        const next = says.shift();
        if (next === undefined) controller.close();
        else controller.enqueue(next);
      } catch (error) {
        controller.error(error);
      }
    },
  });
}
