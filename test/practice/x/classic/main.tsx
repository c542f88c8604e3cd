import { startApp } from '../../shared/app.tsx';
import { App } from './App.tsx';
import css from './classic.css?inline';

const sheet = document.querySelector('style#react-native-stylesheet');
if (sheet) sheet.textContent = css;
void startApp('#react-root', <App />);
