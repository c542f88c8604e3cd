import tokens from '../ui/tokens.css?raw';
import badge from './badge.css?raw';

const STYLES = tokens + badge;

/** The one sheet that all badges share; made when the first one is dressed. */
let shared: CSSStyleSheet | undefined;

/**
 * Gives a shadow root its styles. Neither way is bound by the page's content security policy. Firefox before 153 lets
 * no content script adopt a sheet (bug 1751346); there every root gets a copy.
 */
export function dress(root: ShadowRoot): void {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(STYLES);
  }
  try {
    root.adoptedStyleSheets = [shared];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = STYLES;
    root.append(style);
  }
}
