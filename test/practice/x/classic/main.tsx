import { startApp } from '../../shared/app.tsx';
import { App } from './App.tsx';
import frame from './frame.css?inline';
import layers from './layers.css?inline';
import post from './post.css?inline';

const sheet = document.querySelector('style#react-native-stylesheet');
if (sheet) sheet.textContent = frame + post + layers;
void startApp('#react-root', <App />);
