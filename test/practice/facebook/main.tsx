import { startApp } from '../shared/app.tsx';
import { switchesOf } from '../shared/switches.ts';
import { App } from './App.tsx';
import { streamIn } from './stream.ts';
import sheet from './style.css?inline';

const MOUNT = '#mount_0_0_yt';

const styles = new CSSStyleSheet();
styles.replaceSync(sheet);
document.adoptedStyleSheets = [styles];

const { late } = switchesOf(new URLSearchParams(location.search));
const mount = document.querySelector(MOUNT);
if (mount && late > 0) streamIn(mount, late);
void startApp(MOUNT, <App />);
