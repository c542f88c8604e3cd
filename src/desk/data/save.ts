/** A page may show its file for so long, ms; the browser has long begun to save it then. */
const PATIENCE = 60_000;

/** Lets the browser save a file as it saves every download. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
}

/** As a file of that moment is named: by the day, so that a folder of them is in order. */
export function fileName(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `your-turn-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.json`;
}
