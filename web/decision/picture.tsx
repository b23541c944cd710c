import type { DecidedFact, Decision } from "../../domain/knowledge/decision.ts";
import { type Factor, type Theme, themes, topLevel } from "../../domain/knowledge/factor.ts";
import { language, say } from "../page.ts";

interface Props {
  readonly factors: ReadonlyMap<string, Factor>;
  readonly decision: Decision;
}

interface Column {
  readonly absent: boolean;
  readonly level: number;
  readonly top: number;
  readonly text: string;
}

interface Row {
  readonly theme: Theme;
  readonly columns: readonly Column[];
}

const width = 340;
const step = { width: 18, height: 9, gap: 2, every: 25 } as const;
const tallest = 5;
const label = 18;
const perLine = Math.floor(width / step.every);

function columnOf({ factors }: Props, { factor, state, level, text }: DecidedFact): Column {
  const known = factors.get(factor);
  const absent = state === "absent";
  return {
    absent,
    level,
    top: known === undefined ? 1 : topLevel(known),
    text: absent ? say("knowledge.absent", { text: text[language()] }) : text[language()],
  };
}

function rowsOf(props: Props): readonly Row[] {
  return themes.map((theme) => ({
    theme,
    columns: props.decision.facts
      .filter(({ factor }) => props.factors.get(factor)?.theme === theme)
      .map((fact) => columnOf(props, fact)),
  }));
}

function Steps({ column, left, foot }: { readonly column: Column; left: number; foot: number }) {
  const { absent, level, top } = column;
  const shown = stepsOf(column);
  // On a long scale each drawn step is several.
  const reached = Math.max(absent ? 0 : 1, Math.round((level / Math.max(top, 1)) * shown));
  const height = shown * (step.height + step.gap);
  return (
    <g>
      <title>{column.text}</title>
      {Array.from({ length: shown }, (_, at) => (
        <rect
          x={left}
          y={foot - (at + 1) * (step.height + step.gap)}
          width={step.width}
          height={step.height}
          data-reached={!absent && at < reached}
        />
      ))}
      {absent && (
        <path
          d={`M${left} ${foot - step.gap}L${left + step.width} ${foot - height}M${left} ${foot - height}L${left + step.width} ${foot - step.gap}`}
        />
      )}
    </g>
  );
}

function stepsOf({ top }: Column): number {
  return Math.min(Math.max(top, 1), tallest);
}

function lineHeight({ columns }: Row): number {
  return Math.max(...columns.map(stepsOf)) * (step.height + step.gap) + 8;
}

function linesOf({ columns }: Row): number {
  return Math.max(1, Math.ceil(columns.length / perLine));
}

function heightOf(row: Row): number {
  return row.columns.length === 0 ? label + 24 : label + linesOf(row) * lineHeight(row) + 16;
}

function ThemeRow({ row, top }: { readonly row: Row; top: number }) {
  return (
    <g>
      <text x={0} y={top + 13} class="name">
        {say(`theme.${row.theme}`)}
      </text>
      {row.columns.length === 0 && (
        <text x={0} y={top + label + 14}>
          {say("knowledge.picture-silent")}
        </text>
      )}
      {row.columns.map((column, at) => (
        <Steps
          column={column}
          left={1 + (at % perLine) * step.every}
          foot={top + label + (Math.floor(at / perLine) + 1) * lineHeight(row)}
        />
      ))}
    </g>
  );
}

function saidOf(rows: readonly Row[]): readonly string[] {
  return rows.map(({ theme, columns }) => {
    const absent = columns.filter((column) => column.absent).length;
    return say("knowledge.picture-theme", {
      theme: say(`theme.${theme}`),
      present: columns.length - absent,
      absent,
    });
  });
}

/** Each mark reads without colour: filled, empty or crossed out. */
export function DecisionPicture(props: Props) {
  const rows = rowsOf(props);
  const tops = rows.map((_, at) =>
    rows.slice(0, at).reduce((height, row) => height + heightOf(row), 0),
  );
  const height = rows.reduce((sum, row) => sum + heightOf(row), 0);
  const said = saidOf(rows);
  return (
    <figure class="decision-picture">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say("knowledge.picture-said", { said: said.join("; ") })}
      >
        {rows.map((row, at) => (
          <ThemeRow row={row} top={tops[at] ?? 0} />
        ))}
      </svg>
      <figcaption>
        <p>{say("knowledge.picture-key")}</p>
        <details class="sources">
          <summary>{say("knowledge.picture-words")}</summary>
          <ul>
            {said.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </details>
      </figcaption>
    </figure>
  );
}
