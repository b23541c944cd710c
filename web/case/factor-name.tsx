import type { Child } from "hono/jsx";
import type { Factor } from "../../domain/knowledge/factor.ts";
import { language } from "../page.ts";

interface Props {
  readonly factor: Factor;
  readonly children?: Child;
}

/** What the name means is one click off. */
export function FactorName({ factor, children }: Props) {
  return (
    <details class="named">
      <summary>
        <span>{factor.name[language()]}</span>
        {children}
      </summary>
      <p>{factor.definition[language()]}</p>
    </details>
  );
}
