/** The parts of Quill 1 that are used here; the package has no types of its own. */
declare module 'quill1' {
  interface Insert {
    insert: string;
    attributes?: Record<string, unknown>;
  }

  class InlineBlot {
    static create(value: string): HTMLElement;
    domNode: HTMLElement;
  }

  export default class Quill {
    static import(name: 'blots/inline'): typeof InlineBlot;
    static register(blot: unknown): void;
    constructor(container: Element, options: object);
    root: HTMLElement;
    getText(): string;
    getLength(): number;
    setContents(delta: Insert[]): void;
    setSelection(index: number, length: number): void;
    on(event: 'text-change', heard: () => void): void;
    off(event: 'text-change', heard: () => void): void;
  }
}
