import { countSides } from "../../domain/comparison/sides.ts";
import type { Decision } from "../../domain/knowledge/decision.ts";
import { say } from "../page.ts";

const figures = [
  "decisions",
  "compared",
  "readInFull",
  "final",
  "superseded",
  "reasonsNotRead",
] as const;

export function Sides({ decisions }: { readonly decisions: readonly Decision[] }) {
  return (
    <>
      <h2 id="sides">{say("comparison.sides")}</h2>
      <p>{say("comparison.sides-why")}</p>
      <ul class="case-lines" aria-label={say("comparison.sides-caption")}>
        {countSides(decisions).map((row) => (
          <li class="case-line" data-side={row.side}>
            <p>
              <strong>{say(`compare.side.${row.side}`)}</strong>
            </p>
            <p class="terms">
              {figures
                .map((name) => `${say(`comparison.sides.${name}`)}: ${row[name]}`)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
