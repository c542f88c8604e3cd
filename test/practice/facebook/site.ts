import type { PageRequest, PracticeSite } from '../shared/site.ts';
import { signedIn } from './signedIn.ts';

const SCRIPT = '/rsrc.php/v4/main.js';

/** Who acts and who signed in, as the site's own scripts find it. They differ while somebody acts as a Page. */
function currentUser({ state, url }: PageRequest): string {
  const { login, acting } = signedIn(state.people, url);
  const user = { ACCOUNT_ID: login.number, USER_ID: acting.number, NAME: acting.name };
  const initial = { require: [['CurrentUserInitialData', [], user, 270]] };
  return JSON.stringify(initial).replace(/</g, '\\u003c');
}

function html(request: PageRequest): string {
  const { lang, dir, theme } = request.switches;
  const named = lang === 'es' ? '' : ` lang="${lang}"`;
  return `<!doctype html>
<html id="facebook"${named} dir="${dir}" class="_9dls __fb-${theme}-mode">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Practice</title><link rel="icon" href="data:,"></head>
<body class="_6s5d _71pn system-fonts--body"><div id="mount_0_0_yt"></div>
<script type="application/json" data-content-len="200" data-sjs>${currentUser(request)}</script>
<script defer src="${SCRIPT}"></script></body></html>`;
}

/** Practice Facebook. Beside the shared switches: `as=page` and `cohort=article` or `cohort=latelinks`. */
const site: PracticeSite = {
  name: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  entries: { main: { source: 'main.tsx', path: SCRIPT } },
  html,
};

export default site;
