import type { Child } from "hono/jsx";

/** One row: what it is, and what is known of it. */
export interface Fact {
  readonly term: string;
  readonly value: Child;
}

/** Terms and what is known of each, as a description list. */
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
  /** What the table holds; also its name for a screen reader. */
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly figures?: boolean | undefined }[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly Child[])[];
}

/** A table that scrolls within itself on a phone, reachable by keyboard; figures stand to the right. */
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
