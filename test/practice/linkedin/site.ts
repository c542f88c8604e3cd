import { escapeHtml, type PracticeSite } from '../shared/site.ts';

const site: PracticeSite = {
  name: 'linkedin',
  hosts: ['www.linkedin.com'],
  entries: { main: { source: 'main.tsx', path: '/static/main.js' } },
  html: ({ switches, url }) =>
    `<!doctype html><html lang="${switches.lang}" dir="${switches.dir}"><head><meta charset="utf-8">` +
    `<title>${escapeHtml(url.pathname)}</title></head><body><div id="root"></div>` +
    '<script defer src="/static/main.js"></script></body></html>',
};

export default site;
