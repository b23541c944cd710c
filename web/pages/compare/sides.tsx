import { countSides } from "../../../domain/comparison/sides.ts";
import type { Decision } from "../../../domain/knowledge/decision.ts";
import { Table } from "../../components/facts.tsx";
import type { Say } from "../../texts/texts.ts";

/** How much stands on each side, and how surely: what one compares with is no sample of what happens. */
export function Sides({
  say,
  decisions,
}: {
  readonly say: Say;
  readonly decisions: readonly Decision[];
}) {
  const figures = [
    "decisions",
    "compared",
    "readInFull",
    "final",
    "superseded",
    "reasonsNotRead",
  ] as const;
  return (
    <>
      <h2>{say("comparison.sides")}</h2>
      <p>{say("comparison.sides-why")}</p>
      <Table
        caption={say("comparison.sides-caption")}
        columns={[
          { label: say("comparison.sides.side") },
          ...figures.map((name) => ({ label: say(`comparison.sides.${name}`), figures: true })),
        ]}
        rows={countSides(decisions).map((row) => [
          say(`compare.side.${row.side}`),
          ...figures.map((name) => String(row[name])),
        ])}
      />
    </>
  );
}
