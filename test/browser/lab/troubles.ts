const troubles: string[] = [];

/** Notes what went wrong with a browser at first and was done a second time. */
export function noteTrouble(error: unknown): void {
  troubles.push(error instanceof Error ? error.message : String(error));
}

/** What was noted since this was asked last; the report names it. */
export const takeTroubles = (): string[] => troubles.splice(0);
