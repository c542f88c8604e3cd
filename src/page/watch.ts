/**
 * Structure, words (a recycled row keeps its nodes and changes their words), and the three attributes by which the
 * sites bring content to life: streamed stages (`hidden`), virtualised blocks, links that are filled in later.
 */
const EVERYTHING: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'data-virtualized', 'href'],
};

/** After a pass the page rests for twice as long as the pass took, within bounds (ms): a huge page stays quick. */
const REST = 2;
const SHORTEST_REST = 16;
const LONGEST_REST = 300;

export interface Watched {
  /** Whether a change is our own doing and says nothing about the page. */
  ours(record: MutationRecord): boolean;
  /** Something inside this element changed. */
  changed(element: Element): void;
  /** Changes were missed while the tab was hidden: nothing known before is certain. */
  missed(): void;
  /** Called in the frame after something changed. */
  pass(): void;
}

export interface Watch {
  /** Observes these nodes, and the places where they may be replaced, instead of the ones before. */
  attach(containers: readonly Node[]): void;
  /** Asks for a pass in the next frame. */
  soon(): void;
  /** Whether nothing has changed since the last pass. */
  isStill(): boolean;
}

/** Watches a document until `signal` aborts; at first all of it. In a hidden tab nothing runs. */
export function watch(doc: Document, watched: Watched, signal: AbortSignal): Watch {
  let containers: readonly Node[] = [doc];
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restsUntil = 0;
  const observer = new MutationObserver(note);

  function note(records: MutationRecord[]): void {
    const visited = new Set<Node>();
    let news = false;
    for (const record of records) {
      if (watched.ours(record) || isTyping(record.target)) continue;
      news = true;
      for (let at: Node | null = record.target; at && !visited.has(at); at = above(at)) {
        visited.add(at);
        if (at instanceof Element) watched.changed(at);
      }
    }
    if (news) soon();
  }

  function soon(): void {
    if (frame !== 0 || timer !== undefined || doc.hidden || signal.aborted) return;
    const rest = restsUntil - performance.now();
    // Shorter ones end before the next frame comes.
    if (rest > SHORTEST_REST) timer = setTimeout(wake, rest);
    else frame = requestAnimationFrame(pass);
  }

  function wake(): void {
    timer = undefined;
    soon();
  }

  function pass(): void {
    frame = 0;
    const from = performance.now();
    watched.pass();
    const until = performance.now();
    restsUntil = until + Math.min((until - from) * REST, LONGEST_REST);
  }

  function observe(): void {
    for (const container of containers) observer.observe(container, EVERYTHING);
    for (const container of containers)
      for (let at = above(container); at && !containers.includes(at); at = above(at))
        observer.observe(at, { childList: true });
  }

  function attach(next: readonly Node[]): void {
    if (next.length === containers.length && next.every((node, n) => node === containers[n])) return;
    rest();
    containers = next;
    if (!doc.hidden) observe();
  }

  function rest(): void {
    note(observer.takeRecords());
    observer.disconnect();
  }

  function stop(): void {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
  }

  function turn(): void {
    if (doc.hidden) stop();
    else {
      watched.missed();
      observe();
      soon();
    }
  }

  doc.addEventListener('visibilitychange', turn, { signal });
  signal.addEventListener('abort', stop, { once: true });
  if (!doc.hidden) observe();
  soon();
  const isStill = () => frame === 0 && timer === undefined && !doc.hidden;
  return { attach, soon, isStill };
}

/** The parent, across open shadow roots. */
function above(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** Whether the user is writing there: a composer is no post. */
function isTyping(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('[contenteditable="true"], [contenteditable=""]') != null;
}
