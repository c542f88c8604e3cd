import { startApp } from '../../shared/app.tsx';
import { App } from './App.tsx';
import sheet from './style.css?inline';

const styles = new CSSStyleSheet();
styles.replaceSync(sheet);
document.adoptedStyleSheets = [styles];

void startApp('#app__container', <App />);
