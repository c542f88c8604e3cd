import type { Stock } from './stock.ts';

/** What a room is given: the common stock, and which of its things the address names. */
export interface RoomProps {
  stock: Stock;
  item: string | null;
}
