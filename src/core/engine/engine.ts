/** Who writes drafts beside the built-in ones: nobody, the browser's own model, a model server on this computer. */
export type EngineKind = 'none' | 'browser' | 'server';

/** What the user chose. */
export interface EngineChoice {
  kind: EngineKind;
  /** Of the server, as `ownAddress` writes it. */
  address: string;
  /** Which of the server's models; empty until one was chosen. */
  model: string;
  /** Asked as soon as a card opens, instead of at the press of a button. */
  auto: boolean;
}

/** What a model is told, word for word. */
export interface Prompt {
  /** What it is asked to do, and by which rules. */
  system: string;
  /** What it is about. Words of other people stand behind `> ` on every line. */
  user: string;
}

/**
 * Why a model wrote nothing.
 * `permission`: the browser has not been allowed to reach this computer. `down`: nobody answers there. `refused`: the
 * server takes nothing from this extension. `moved`: it sends on to another address. `loading`: it is still loading
 * its model. `noModel`: it has no such model. `tooMuch`: the words do not fit into the model. `slow`: nothing came in
 * time. `cut`: it broke off. `garbage`: what came is no answer of a model server. `broken`: it reports a fault of its
 * own. `notHere`: this browser has no model. `notReady`: its model has to be downloaded first. `noLanguage`: its model
 * does not write in that language.
 */
export type EngineFault =
  | 'permission'
  | 'down'
  | 'refused'
  | 'moved'
  | 'loading'
  | 'noModel'
  | 'tooMuch'
  | 'slow'
  | 'cut'
  | 'garbage'
  | 'broken'
  | 'notHere'
  | 'notReady'
  | 'noLanguage';

/** Longest piece of a server's own words that is shown. */
const DETAIL = 200;

/** The only thing that engines throw, beside the reason of an aborted signal. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly fault: EngineFault;
  /** What the server or browser says itself; may be empty. */
  readonly detail: string;

  constructor(fault: EngineFault, detail: unknown = '') {
    const words = detail instanceof Error ? detail.message : String(detail);
    super(`${fault} ${words}`, { cause: detail });
    this.fault = fault;
    this.detail = words.slice(0, DETAIL);
  }
}

/**
 * What a model wrote, as it came. `end`: whether it came to its end, broke off, fell silent, or ran too long and was
 * stopped; what had arrived is kept.
 */
export interface Written {
  text: string;
  end: 'whole' | 'cut' | 'slow' | 'long';
}

/** How a model is asked to write. */
export interface Writing {
  /** ISO 639-1; the language to write in. */
  lang: string;
  signal: AbortSignal;
  /** Told everything that has arrived so far, and also whenever the model works without writing. */
  onText(text: string): void;
}

/** Whether a model can write now. `downloadable`: the browser would have to fetch it first. */
export type Availability = 'ready' | 'downloadable' | 'downloading';

/** What every engine does. Both reject with an `EngineError`, or with the reason of the signal. */
export interface Engine {
  available(signal: AbortSignal): Promise<Availability>;
  write(prompt: Prompt, writing: Writing): Promise<Written>;
}
