import { YOU } from '../shared/model.ts';
import type { PageRequest, PracticeSite } from '../shared/site.ts';

const entries = {
  classic: { source: 'classic/main.tsx', path: '/responsive-web/client-web/main.js' },
  xweb: { source: 'xweb/main.tsx', path: '/x-web/x-web/main.js' },
};
const BACKGROUND = { light: 'rgb(255, 255, 255)', dark: 'rgb(0, 0, 0)' };

/** The signed-in person as the classic front end writes it into the page. */
function initialState({ state }: PageRequest): string {
  const you = state.people.find(({ id }) => id === YOU);
  if (!you) return '{}';
  const user = { screen_name: you.key, name: you.name };
  const initial = {
    session: { user_id: you.number },
    entities: { users: { entities: { [you.number]: user } } },
  };
  return JSON.stringify(initial).replace(/</g, '\\u003c');
}

function classic(request: PageRequest): string {
  const { lang, dir, theme } = request.switches;
  return `<!doctype html>
<html lang="${lang}" dir="${dir}" data-theme="${theme}" style="overflow-y: scroll; color-scheme: ${theme};">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>X</title><link rel="icon" href="data:,"><meta name="theme-color" content="${theme === 'dark' ? '#000000' : '#FFFFFF'}">
<style id="react-native-stylesheet"></style></head>
<body style="background-color: ${BACKGROUND[theme]};"><div id="react-root"></div>
<script nonce="${request.nonce}">window.__INITIAL_STATE__=${initialState(request)};</script>
<script defer src="${entries.classic.path}"></script></body></html>`;
}

function xweb({ switches: { lang, dir, theme } }: PageRequest): string {
  return `<!doctype html>
<html lang="${lang}" dir="${dir}" class="${theme}" style="color-scheme: ${theme};">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>X</title><link rel="icon" href="data:,"></head>
<body><div id="root"></div><script type="module" src="${entries.xweb.path}"></script></body></html>`;
}

/** Practice X: `gen=xweb` gives the newer front end, everything else the classic one. */
const site: PracticeSite = {
  name: 'x',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com'],
  entries,
  html: (request) => (request.switches.gen === 'xweb' ? xweb(request) : classic(request)),
};

export default site;
