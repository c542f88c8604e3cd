import { type Person, YOU } from '../shared/model.ts';
import { portrait } from '../shared/portrait.ts';
import type { PageRequest, PracticeSite } from '../shared/site.ts';
import { memberId } from './ids.ts';
import { picturedIn } from './links.ts';
import { hasScreen } from './route.ts';

const entries = {
  ember: { source: 'ember/main.tsx', path: '/aero-v1/sc/h/ember.js' },
  sdui: { source: 'sdui/main.tsx', path: '/aero-v1/sc/h/sdui.js' },
};

/** Who is signed in, as the older front end finds it in the page. */
function meJson(me: Person): string {
  const urn = `urn:li:fs_miniProfile:${memberId(me)}`;
  const [firstName = '', ...rest] = me.name.split(' ');
  const profile = {
    $type: 'com.linkedin.voyager.identity.shared.MiniProfile',
    entityUrn: urn,
    dashEntityUrn: `urn:li:fsd_profile:${memberId(me)}`,
    publicIdentifier: me.key,
    firstName,
    lastName: rest.join(' '),
  };
  const me_ = { $type: 'com.linkedin.voyager.common.Me', plainId: Number(me.number), '*miniProfile': urn };
  return JSON.stringify({ data: me_, included: [profile] }).replace(
    /[&<>]/g,
    (sign) => `&#${sign.charCodeAt(0)};`,
  );
}

function ember({ state, switches: { lang, dir, theme } }: PageRequest): string {
  const me = state.people.find(({ id }) => id === YOU);
  const dark = theme === 'dark' ? ' theme--dark' : '';
  return `<!doctype html>
<html lang="${lang}" class="theme theme--mercado${dark} app-loader--default artdeco">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Practice</title><link rel="icon" href="data:,"></head>
<body dir="${dir}" class="render-mode-BIGPIPE nav-v2 ember-application boot-complete icons-loaded">
<code style="display: none" id="bpr-guid-3736213">${me ? meJson(me) : ''}</code>
<div id="app__container" class="application-outlet"></div><div id="artdeco-modal-outlet"></div>
<script defer src="${entries.ember.path}"></script></body></html>`;
}

function sdui({ switches: { lang, dir, theme } }: PageRequest): string {
  return `<!doctype html>
<html lang="${lang}" dir="${dir}" translate="no">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Practice</title><link rel="icon" href="data:,"></head>
<body data-color-scheme="${theme}"><div id="root" data-strictmode="true"></div>
<script defer src="${entries.sdui.path}"></script></body></html>`;
}

/** Pages the newer front end has no screen for, and everything in its frame, come from the older one. */
function html(request: PageRequest): string {
  const path = request.url.pathname;
  const older = request.switches.gen === 'ember' || path.startsWith('/preload') || !hasScreen(path);
  return older ? ember(request) : sdui(request);
}

/** Practice LinkedIn: `gen=ember` gives the older front end everywhere, `cohort=flat` replies in flat rows. */
const site: PracticeSite = {
  name: 'linkedin',
  hosts: ['www.linkedin.com'],
  entries,
  html,
  picture: (url, { people }) => {
    const person = picturedIn(url.pathname, people);
    return person && portrait(person);
  },
};

export default site;
