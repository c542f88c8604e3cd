/** What stands where there is nothing to list yet, and what would change that. */
export function Empty({ title, hint }: { title: string; hint?: string }) {
  return (
    <div class="empty">
      <p class="big">{title}</p>
      {hint && <p class="soft">{hint}</p>}
    </div>
  );
}
