import buttons from '../ui/buttons.css?raw';
import tokens from '../ui/tokens.css?raw';
import badge from './badge.css?raw';
import card from './card/card.css?raw';
import decide from './card/decide.css?raw';
import drafts from './card/drafts.css?raw';
import model from './card/model.css?raw';

const STYLES = { badge: tokens + badge, card: tokens + buttons + card + drafts + model + decide };

/** The one sheet that all roots of a kind share; made when the first one is dressed. */
const shared: { [Kind in keyof typeof STYLES]?: CSSStyleSheet } = {};

/**
 * Gives a shadow root its styles. Neither way is bound by the page's content security policy. Firefox before 153 lets
 * no content script adopt a sheet (bug 1751346); there every root gets a copy.
 */
export function dress(root: ShadowRoot, kind: keyof typeof STYLES): void {
  shared[kind] ??= sheetOf(STYLES[kind]);
  try {
    root.adoptedStyleSheets = [shared[kind]];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = STYLES[kind];
    root.append(style);
  }
}

function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
