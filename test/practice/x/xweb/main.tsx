import { startApp } from '../../shared/app.tsx';
import { App } from './App.tsx';
import css from './xweb.css?inline';

const sheet = document.createElement('style');
sheet.textContent = css;
document.head.append(sheet);
void startApp('#root', <App />);
