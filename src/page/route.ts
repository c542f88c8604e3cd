/**
 * Calls `told` after a change of address inside the site. Browsers without the Navigation API announce only the way
 * back; for the rest the pass compares addresses.
 */
export function onRoute(top: Window, told: () => void, signal: AbortSignal): void {
  const { navigation } = top as Window & { navigation?: EventTarget };
  for (const change of ['navigatesuccess', 'currententrychange'])
    navigation?.addEventListener(change, told, { signal });
  top.addEventListener('popstate', told, { signal });
}
