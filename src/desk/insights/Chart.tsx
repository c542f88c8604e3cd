import type { ComponentChildren } from 'preact';
import { words } from '../../messages/words.ts';

interface ChartProps {
  title: string;
  /** What is counted and how, in one or two sentences. */
  hint: string;
  /** The same as a table: headings, then rows; the first cell names its row. */
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  children: ComponentChildren;
}

/** One picture of figures, and the table that it is drawn from. */
export function Chart({ title, hint, head, rows, children }: ChartProps) {
  return (
    <section class="panel chart">
      <h2>{title}</h2>
      <p class="soft">{hint}</p>
      {children}
      <details>
        <summary>{words('insights_table')}</summary>
        <div class="scroll">
          <table>
            <caption class="unseen">{title}</caption>
            <thead>
              <tr>
                {head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, ...cells]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, at) => (
                    <td key={head[at + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
