import type { Part } from "./part.ts";

interface Props {
  readonly parts: readonly Part[];
  readonly sources: string;
}

type Table = Extract<Part, { kind: "table" }>;

function sourcesOf(parts: readonly Part[]): readonly string[] {
  const cells = parts.flatMap((part) => (part.kind === "table" ? part.rows.flat() : []));
  return [...new Set(cells.flatMap(({ sources }) => sources))];
}

function TableOf({ table, all }: { readonly table: Table; readonly all: readonly string[] }) {
  const { caption, columns, rows, figures = 0 } = table;
  const shape = (at: number) => (at >= columns.length - figures ? "figure" : undefined);
  return (
    <table class="parts-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, at) => (
            <th scope="col" class={shape(at)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {row.map(({ text, sources }, at) => (
              <td class={shape(at)}>
                {text}
                {sources.map((source) => (
                  <sup> [{all.indexOf(source) + 1}]</sup>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HeadingOf({ depth, text }: { readonly depth: 1 | 2 | 3; readonly text: string }) {
  return depth === 1 ? <h3>{text}</h3> : <h4>{text}</h4>;
}

function PartOf({ part, all }: { readonly part: Part; readonly all: readonly string[] }) {
  switch (part.kind) {
    case "heading":
      return <HeadingOf depth={part.depth} text={part.text} />;
    case "text":
      return (
        <p lang={part.lang} dir={part.lang === undefined ? undefined : "auto"}>
          {part.strong === true ? <strong>{part.text}</strong> : part.text}
        </p>
      );
    case "list":
      return (
        <ul>
          {part.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case "dates":
      return (
        <ul>
          {part.items.map(({ lead, text }) => (
            <li>
              <strong>{lead}:</strong> {text}
            </li>
          ))}
        </ul>
      );
    case "blanks":
      return (
        <div class="blanks">
          {part.labels.map((label) => (
            <p>{label}:</p>
          ))}
        </div>
      );
    case "table":
      return <TableOf table={part} all={all} />;
  }
}

/** Screen and paper from the same parts as the PDF. No links: the address stays as it is. */
export function Parts({ parts, sources }: Props) {
  const all = sourcesOf(parts);
  return (
    <>
      {parts.map((part) => (
        <PartOf part={part} all={all} />
      ))}
      {all.length > 0 && (
        <>
          <h3>{sources}</h3>
          <ol class="parts-notes">
            {all.map((source, at) => (
              <li value={at + 1}>{source}</li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
