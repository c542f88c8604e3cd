import { startApp } from '../../shared/app.tsx';
import { App } from './App.tsx';
import { openOutlet } from './outlet.ts';
import sheet from './style.css?inline';

const styles = new CSSStyleSheet();
styles.replaceSync(sheet);
document.adoptedStyleSheets = [styles];

void startApp('#root', <App />).then(() => {
  document.body.dataset.rehydrated = 'true';
  openOutlet();
});
