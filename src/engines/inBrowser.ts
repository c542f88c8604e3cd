import {
  type Availability,
  type Engine,
  EngineError,
  type EngineFault,
  type Prompt,
  type Writing,
  type Written,
} from '../core/engine/engine.ts';
import {
  type LanguageModelApi,
  type LanguageModelOptions,
  type LanguageModelSession,
  languageModel,
} from './languageModel.ts';
import { LIMITS, type Limits, type Patience, waiting } from './patience.ts';

/** The rules are in English whatever the language of the draft. */
const RULES = 'en';

/** A session that has read the rules; drafts are written by copies of it, so that none remembers another. */
let ready: { rules: string; session: Promise<LanguageModelSession> } | null = null;

/** The browser's own model. It runs on this computer, wherever in the extension it is asked. */
export function browserEngine(limits: Limits = LIMITS): Engine {
  return {
    available: async () => stateOf(modelHere()),
    write: (prompt, writing) =>
      waiting(writing.signal, limits, (wait) => said(() => write(prompt, writing, wait, limits))),
  };
}

/**
 * Lets the browser download its model, which may take minutes.
 *
 * @param onLoaded told the part that is there, 0 to 1
 */
export async function download(onLoaded: (part: number) => void, signal: AbortSignal): Promise<void> {
  const model = modelHere();
  await stateOf(model);
  const monitor = (events: EventTarget) =>
    events.addEventListener('downloadprogress', (event) => onLoaded(Reflect.get(event, 'loaded')));
  const session = await said(() => model.create({ ...speaking(RULES), monitor, signal }));
  session.destroy();
}

async function write(
  prompt: Prompt,
  { lang, onText }: Writing,
  wait: Patience,
  { most }: Limits,
): Promise<Written> {
  const { signal } = wait;
  const session = await copyOf(await withRules(prompt.system, lang, signal), signal);
  try {
    await mustFit(session, prompt.user, signal);
    wait.goOn();
    const reader = session.promptStreaming(prompt.user, { signal }).getReader();
    let text = '';
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return { text, end: 'whole' };
        wait.goOn();
        text += value;
        onText(text);
        if (text.length > most) return { text: text.slice(0, most), end: 'long' };
      }
    } catch (error) {
      if (!wait.isOver() || text === '') throw error;
      return { text, end: 'slow' };
    }
  } finally {
    session.destroy();
  }
}

/** A session that was ended by the browser cannot be copied any more; the next draft begins with a new one. */
async function copyOf(session: LanguageModelSession, signal: AbortSignal): Promise<LanguageModelSession> {
  try {
    return await session.clone({ signal });
  } catch (error) {
    ready = null;
    throw error;
  }
}

async function withRules(rules: string, lang: string, signal: AbortSignal): Promise<LanguageModelSession> {
  const key = `${lang} ${rules}`;
  if (ready?.rules === key) return orAborted(ready.session, signal);
  const model = modelHere();
  const options = speaking(lang);
  const state = await model.availability(options);
  if (state === 'unavailable') throw new EngineError((await stateOf(model)) && 'noLanguage', lang);
  if (state !== 'available') throw new EngineError('notReady');
  await forget();
  // Without the signal: it would end the session for good, and the next draft is written by it, too.
  const session = model.create({ ...options, initialPrompts: [{ role: 'system', content: rules }] });
  ready = { rules: key, session };
  session.catch(() => {
    if (ready?.session === session) ready = null;
  });
  return orAborted(session, signal);
}

/** Waits no longer than the signal allows. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason), { once: true });
    work.then(done, fail);
  });
}

/** Ends the session that is kept. */
async function forget(): Promise<void> {
  const last = ready;
  ready = null;
  (await last?.session)?.destroy();
}

/** Models cut the oldest words off where there are too many; here they are the rules, so nothing is cut. */
async function mustFit(session: LanguageModelSession, words: string, signal: AbortSignal): Promise<void> {
  const measured = session.measureContextUsage ?? session.measureInputUsage;
  const size = await measured?.call(session, words, { signal });
  const used = session.contextUsage ?? session.inputUsage;
  const room = session.contextWindow ?? session.inputQuota;
  if (size === undefined || used === undefined || room === undefined) return;
  if (used + size > room) throw new EngineError('tooMuch', `${used + size} > ${room}`);
}

function modelHere(): LanguageModelApi {
  const model = languageModel();
  if (model === null) throw new EngineError('notHere');
  return model;
}

async function stateOf(model: LanguageModelApi): Promise<Availability> {
  const state = await model.availability(speaking(RULES));
  if (state === 'unavailable') throw new EngineError('notHere');
  return state === 'available' ? 'ready' : state;
}

function speaking(lang: string): LanguageModelOptions {
  return {
    expectedInputs: [{ type: 'text', languages: [...new Set([RULES, lang])] }],
    expectedOutputs: [{ type: 'text', languages: [lang] }],
  };
}

/** What the exceptions of the Prompt API mean, by their names. */
const FAULTS: Record<string, EngineFault> = {
  QuotaExceededError: 'tooMuch',
  NotAllowedError: 'notReady',
  NotSupportedError: 'broken',
  NetworkError: 'notReady',
  OperationError: 'broken',
  UnknownError: 'broken',
  NotReadableError: 'broken',
  InvalidStateError: 'broken',
};

async function said<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const fault = error instanceof Error ? FAULTS[error.name] : undefined;
    throw fault === undefined ? error : new EngineError(fault, error);
  }
}
