/**
 * Keeps `mount` out of sight in a hidden container for `late` ms, as a streaming server does, with a grey shape in
 * its place; then the finished page takes that place.
 */
export function streamIn(mount: Element, late: number): void {
  const waiting = document.createElement('div');
  waiting.hidden = true;
  waiting.id = 'S:0';
  const shape = document.createElement('div');
  shape.setAttribute('role', 'article');
  const status = shape.appendChild(document.createElement('div'));
  status.setAttribute('role', 'status');
  status.dataset.visualcompletion = 'loading-state';
  mount.replaceWith(shape);
  waiting.append(mount);
  document.body.append(waiting);
  setTimeout(() => {
    shape.replaceWith(mount);
    waiting.remove();
  }, late);
}
