import type { Child } from "hono/jsx";

export interface Fact {
  readonly term: string;
  readonly value: Child;
}

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ term, value }) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface TableProps {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly figures?: boolean | undefined }[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly Child[])[];
}

/** Scrolls within itself on a phone, reachable by keyboard; figures are right-aligned. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    <section class="table" aria-label={caption} tabindex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, figures }) => (
              <th scope="col" data-figures={figures}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([heading, ...cells]) => (
            <tr>
              <th scope="row">{heading}</th>
              {cells.map((cell, place) => (
                <td data-figures={columns[place + 1]?.figures}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
