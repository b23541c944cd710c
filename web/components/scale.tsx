import { say } from "../page.ts";

/** Excused: need not be shown for a person under 18. */
export type MarkKind = "supported" | "contradicted" | "open" | "excused";

const kinds: readonly MarkKind[] = ["supported", "contradicted", "open", "excused"];

interface MarkedElement {
  readonly kind: MarkKind;
  readonly name: string;
}

interface ScaleRow {
  readonly title: string;
  readonly marks: readonly MarkedElement[];
}

interface Props {
  readonly rows: readonly ScaleRow[];
}

const width = 300;
const radius = 8;
const line = { height: 18, letters: 38 } as const;
const markStep = 26;
const gap = 14;
const indent = 24;

/** Told apart by form, never by colour alone. */
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

export function ElementMark({ kind }: { readonly kind: MarkKind }) {
  const side = radius * 2 + 4;
  return (
    <svg class="scale-mark" viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
      <Shape kind={kind} x={side / 2} y={side / 2} />
    </svg>
  );
}

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
      {row.marks.map(({ kind }, index) => (
        <Shape kind={kind} x={indent + radius + 1 + index * markStep} y={marksAt} />
      ))}
    </g>
  );
}

function markInWords({ kind, name }: MarkedElement): string {
  return say("provision.mark-of", { name, mark: say(`provision.mark.${kind}`) });
}

export function MarkedLines({ marks }: { readonly marks: readonly MarkedElement[] }) {
  return marks.map((mark) => (
    <span class="marked">
      <ElementMark kind={mark.kind} /> <span>{markInWords(mark)}</span>
    </span>
  ));
}

function Legend({ rows }: Props) {
  const used = new Set(rows.flatMap(({ marks }) => marks.map(({ kind }) => kind)));
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

/** Provisions from wage law to slavery, a mark per element. It never places a case on the scale. */
export function Scale({ rows }: Props) {
  const { placed, height } = place(rows);
  const said = rows
    .map(({ title, marks }) => `${title}: ${marks.map((each) => markInWords(each)).join("; ")}`)
    .join(". ");
  return (
    <div class="scale">
      <Legend rows={rows} />
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
  );
}
