import type { ComponentChildren } from 'preact';

/** A row or a column. */
interface Line<K> {
  key: K;
  label: string;
  /** The label in full, where it is an abbreviation. */
  full?: string;
}

interface NumbersProps<R, C> {
  /** Ids of the elements that name it and say more about it. */
  labelledBy: string;
  describedBy: string;
  columns: readonly Line<C>[];
  rows: readonly Line<R>[];
  /** What is set where a row and a column meet. */
  cell: (row: Line<R>, column: Line<C>) => ComponentChildren;
}

/** Numbers that belong together, as a table. */
export function Numbers<R extends string | number, C extends string | number>(props: NumbersProps<R, C>) {
  const { labelledBy, describedBy, columns, rows, cell } = props;
  return (
    <div class="scroll">
      <table
        class="numbers"
        style={{ '--columns': columns.length }}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
      >
        <thead>
          <tr>
            <td />
            {columns.map(({ key, label, full }) => (
              <th key={key} scope="col" abbr={full}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {columns.map((column) => (
                <td key={column.key}>{cell(row, column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
