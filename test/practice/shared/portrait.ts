import type { Person } from './model.ts';

/** Address of a drawn portrait: the first letter of a name on a calm colour. No request goes out for it. */
export function portrait({ name, hue }: Pick<Person, 'name' | 'hue'>): string {
  const letter = [...name][0]?.replace(/[&<>]/g, '') ?? '';
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${hue} 35% 62%)"/>` +
    `<text x="20" y="26" text-anchor="middle" font-family="sans-serif" font-size="18" fill="#fff">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Address of a drawn picture for posts with a photo: soft hills whose colour follows the post's id. */
export function scenery(id: string): string {
  const hue = Number(id.slice(-3)) % 360;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180"><rect width="320" height="180" fill="hsl(${hue} 45% 88%)"/>` +
    `<path d="M0 130 Q80 70 160 120 T320 100 V180 H0Z" fill="hsl(${hue} 30% 68%)"/>` +
    `<path d="M0 155 Q100 110 200 150 T320 140 V180 H0Z" fill="hsl(${hue} 30% 52%)"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
