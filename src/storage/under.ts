/** What can be asked for many rows at once. */
interface Source<Row> {
  getAll(query: IDBKeyRange | string, count?: number): Promise<Row[]>;
}

/** So many strangers, beside as many as there are names, may lie between names that are asked for at once. */
const STRANGERS = 8;

/**
 * The rows that stand under any of these names. A request costs more than a few rows: what pages show together often lies
 * together, and is asked for as one stretch; where too much else lies in between, each half of the names is.
 *
 * @param nameOf the name under which a row stands in this store or index
 * @returns each of them at least once
 */
export async function rowsUnder<Row>(
  source: Source<Row>,
  names: Iterable<string>,
  nameOf: (row: Row) => string | undefined,
): Promise<Row[]> {
  const wanted = new Set(names);
  const within = async (some: readonly string[]): Promise<Row[]> => {
    const [first, last] = [some[0], some.at(-1)];
    if (first === undefined) return [];
    if (first === last) return source.getAll(first);
    const most = 2 * some.length + STRANGERS;
    const rows = await source.getAll(IDBKeyRange.bound(first, last), most);
    if (rows.length < most) return rows.filter((row) => wanted.has(nameOf(row) ?? ''));
    const half = some.length >> 1;
    return (await Promise.all([within(some.slice(0, half)), within(some.slice(half))])).flat();
  };
  return within([...wanted].sort());
}
