import type { SiteName } from './model.ts';

/** First millisecond of X's ids. */
const X_EPOCH = 1288834974657n;

/**
 * Ids in the form of each site. On X and LinkedIn the upper bits are the time in milliseconds, so an id tells when a
 * post was made; Facebook's numbers tell nothing.
 *
 * @param time milliseconds since 1970
 * @param order tells posts of the same millisecond apart, 0 … 4194303
 */
export const makeId: Record<SiteName, (time: number, order: number) => string> = {
  x: (time, order) => String(((BigInt(time) - X_EPOCH) << 22n) | BigInt(order)),
  linkedin: (time, order) => String((BigInt(time) << 22n) | BigInt(order)),
  facebook: (time, order) => `${100 + (order % 900)}${String(time * 7 + order).padStart(14, '0')}`,
};
