import type { Say } from "../texts/texts.ts";
import { Table } from "./facts.tsx";

/** How one element of a provision lies to what is known; excused where it need not be shown of someone under 18. */
export type MarkKind = "supported" | "contradicted" | "open" | "excused";

const kinds: readonly MarkKind[] = ["supported", "contradicted", "open", "excused"];

/** One provision: its name, where the reader can go on, and a mark for each element. */
interface ScaleRow {
  readonly title: string;
  readonly href: string;
  readonly marks: readonly MarkKind[];
}

interface Props {
  readonly say: Say;
  /** From wage law to slavery. */
  readonly rows: readonly ScaleRow[];
}

const width = 300;
const radius = 8;
const line = { height: 18, letters: 38 } as const;
const markStep = 26;
const gap = 14;
const indent = 24;

/** A circle that is full, crossed, empty or dashed: told apart by its form, never by colour. */
function Shape({
  kind,
  x,
  y,
}: {
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
}) {
  const arm = radius * 0.6;
  return (
    <g data-mark={kind}>
      <circle cx={x} cy={y} r={radius} />
      {kind === "contradicted" && (
        <path
          d={`M${x - arm} ${y - arm}L${x + arm} ${y + arm}M${x - arm} ${y + arm}L${x + arm} ${y - arm}`}
        />
      )}
      {kind === "excused" && <path d={`M${x - arm} ${y}H${x + arm}`} />}
    </g>
  );
}

/** The mark of one element, beside words that say the same. */
export function ElementMark({ kind }: { readonly kind: MarkKind }) {
  const side = radius * 2 + 4;
  return (
    <svg class="scale-mark" viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
      <Shape kind={kind} x={side / 2} y={side / 2} />
    </svg>
  );
}

/** Breaks a name into lines that fit the drawing. */
export function linesOf(title: string, letters: number = line.letters): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > letters) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = `${last} ${word}`;
    }
  }
  return lines;
}

interface Placed {
  readonly row: ScaleRow;
  readonly lines: readonly string[];
  readonly top: number;
}

function place(rows: readonly ScaleRow[]): { readonly placed: readonly Placed[]; height: number } {
  const placed: Placed[] = [];
  let top = 0;
  for (const row of rows) {
    const lines = linesOf(row.title);
    placed.push({ row, lines, top });
    top += lines.length * line.height + radius * 2 + gap * 1.5;
  }
  return { placed, height: top };
}

function Row({ row, lines, top }: Placed) {
  const marksAt = top + lines.length * line.height + radius + 6;
  return (
    <g>
      <path class="spine" d={`M2 ${top + 10}H${indent - 8}`} />
      {lines.map((text, index) => (
        <text x={indent} y={top + 14 + index * line.height}>
          {text}
        </text>
      ))}
      {row.marks.map((kind, index) => (
        <Shape kind={kind} x={indent + radius + 1 + index * markStep} y={marksAt} />
      ))}
    </g>
  );
}

/** The marks of a provision, said in their order. */
export function marksInWords(say: Say, marks: readonly MarkKind[]): string {
  return marks.map((kind) => say(`provision.mark.${kind}`)).join(", ");
}

/** What each mark means. */
function Legend({ say, rows }: Props) {
  const used = new Set(rows.flatMap(({ marks }) => marks));
  return (
    <ul class="scale-legend">
      {kinds
        .filter((kind) => kind !== "excused" || used.has(kind))
        .map((kind) => (
          <li>
            <ElementMark kind={kind} /> {say(`provision.mark-means.${kind}`)}
          </li>
        ))}
    </ul>
  );
}

/**
 * The scale: provisions from wage law to slavery, each with a mark for every element. Nothing on it says where a case lies.
 * The table beside it says the same in words.
 */
export function Scale({ say, rows }: Props) {
  const { placed, height } = place(rows);
  const said = rows.map((row) => `${row.title}: ${marksInWords(say, row.marks)}`).join("; ");
  return (
    <div class="scale wide">
      <div>
        <Legend say={say} rows={rows} />
        <svg
          class="scale-drawing"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={say("provision.drawing", { said })}
        >
          <path class="spine" d={`M2 10V${height - gap}`} />
          {placed.map((each) => (
            <Row {...each} />
          ))}
        </svg>
      </div>
      <Table
        caption={say("provision.table")}
        columns={[{ label: say("provision.provision") }, { label: say("provision.elements") }]}
        rows={rows.map((row) => [
          <a class="ds-link" href={row.href}>
            {row.title}
          </a>,
          marksInWords(say, row.marks),
        ])}
      />
    </div>
  );
}
