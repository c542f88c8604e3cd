const RADIUS = 17;
const ROUND = 2 * Math.PI * RADIUS;

/** How much of a daily number is done; more than enough is a full ring. What it counts stands beside it. */
export function Ring({ done, of }: { done: number; of: number }) {
  const part = of > 0 ? Math.min(1, Math.max(0, done) / of) : 0;
  return (
    <svg class={part === 1 ? 'ring full' : 'ring'} viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r={RADIUS} />
      {part > 0 && (
        <circle class="part" cx="20" cy="20" r={RADIUS} stroke-dasharray={`${part * ROUND} ${ROUND}`} />
      )}
      <text x="20" y="20">{`${done}/${of}`}</text>
    </svg>
  );
}
