import { type DraftRequest, read } from '../core/drafts/draft.ts';
import { permissionFor } from '../core/engine/address.ts';
import { type EngineChoice, EngineError } from '../core/engine/engine.ts';
import { judge } from '../core/engine/judge.ts';
import { plain } from '../core/engine/plain.ts';
import { promptFor, shownPrompt } from '../core/engine/prompt.ts';
import { download } from '../engines/inBrowser.ts';
import { engineFor } from '../engines/index.ts';
import { modelsOf } from '../engines/server.ts';
import { browser } from '../messages/browser.ts';
import type { ModelEnd, ModelNews, ModelOffer, ModelState } from '../messages/protocol.ts';
import type { Download } from '../messages/sessions.ts';
import { shownDraft } from '../messages/told.ts';
import { words } from '../messages/words.ts';

/** The model that the user chose, with what it would be told; `null` where none was chosen. */
export function offerOf(choice: EngineChoice, request: DraftRequest): ModelOffer | null {
  const { kind, model, address, auto } = choice;
  if (kind === 'none' || engineFor(choice) === null) return null;
  const isServer = kind === 'server';
  return {
    kind,
    name: isServer ? model : '',
    address: isServer ? address : '',
    prompt: shownPrompt(promptFor(read(request))),
    auto,
  };
}

/** Has the chosen model write a draft, and tells how that goes, to its end. */
export async function modelDraft(
  choice: EngineChoice,
  request: DraftRequest,
  tell: (news: ModelNews) => void,
  signal: AbortSignal,
): Promise<void> {
  tell({ end: await written(choice, request, tell, signal) });
}

async function written(
  choice: EngineChoice,
  request: DraftRequest,
  tell: (news: ModelNews) => void,
  signal: AbortSignal,
): Promise<ModelEnd> {
  const engine = engineFor(choice);
  if (engine === null) return { fault: 'none' };
  const from = read(request);
  const prompt = promptFor(from);
  try {
    await mustBeAllowed(choice);
    tell({ sent: shownPrompt(prompt) });
    const onText = (text: string) => tell({ text: plain(text) });
    const answer = await engine.write(prompt, { lang: from.pack.lang, signal, onText });
    const draft = judge(answer, from, nameOf(choice));
    return typeof draft === 'string' ? { dropped: draft } : { draft: shownDraft(draft), ended: answer.end };
  } catch (error) {
    if (error instanceof EngineError) return { fault: error.fault, detail: error.detail };
    // Taken back: nobody listens any more.
    if (signal.aborted) return { fault: 'stopped' };
    throw error;
  }
}

function nameOf({ kind, model }: EngineChoice): string {
  return kind === 'server' ? words('model_byServer', model) : words('model_byBrowser');
}

/** What the settings ask before a model is chosen. */
export async function modelState(choice: EngineChoice, thorough: boolean): Promise<ModelState> {
  let models: string[] = [];
  const { signal } = new AbortController();
  try {
    await mustBeAllowed(choice);
    if (choice.kind === 'server') models = await modelsOf(choice.address, signal);
    const engine = engineFor(choice);
    if (engine === null) return { state: 'ready', models };
    const state = await engine.available(signal);
    if (thorough && state === 'ready')
      await engine.write(GREETING, { lang: 'en', signal, onText: () => undefined });
    return { state, models };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { fault: error.fault, detail: error.detail, models };
  }
}

/** Has the browser download its own model. */
export async function modelDownload(told: (share: number) => void): Promise<Download> {
  try {
    await download(told, new AbortController().signal);
    return { state: 'ready' };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { fault: error.fault, detail: error.detail };
  }
}

/** Words of no consequence, to hear whether a model answers. */
const GREETING = { system: 'Answer with one word.', user: 'Say hello.' };

/** The permission to reach this computer is asked for in the settings; it may be taken back in the browser any time. */
async function mustBeAllowed({ kind, address }: EngineChoice): Promise<void> {
  if (kind !== 'server') return;
  const origin = permissionFor(address);
  if (origin === null || !(await browser.permissions.contains({ origins: [origin] })))
    throw new EngineError('permission');
}
