import type { Handler } from './server.ts';

/** A saved page stays as it was saved: nothing in it runs, nothing is loaded from elsewhere. */
const STILL = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Serves `html` at `url`, query included. A fragment of a page becomes the body of an otherwise empty one. */
export function savedPage(html: string, url: string): Handler {
  const place = withoutFragment(url);
  const page = wholePage(html);
  return (request) => {
    if (withoutFragment(request.url) !== place) return undefined;
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': STILL };
    return new Response(page, { headers });
  };
}

function withoutFragment(url: string): string {
  const place = new URL(url);
  place.hash = '';
  return place.href;
}

function wholePage(html: string): string {
  if (/<(?:!doctype|html|head|body)\b/i.test(html.slice(0, 2000))) return html;
  return `<!doctype html><html><head><title>Fragment</title></head><body>${html}</body></html>`;
}
