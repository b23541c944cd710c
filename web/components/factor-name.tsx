import type { Child } from "hono/jsx";
import type { Factor } from "../../domain/knowledge/factor.ts";
import type { Language } from "../texts/texts.ts";

interface Props {
  readonly language: Language;
  readonly factor: Factor;
  /** What is said of it on the same line; nothing in it can be pressed. */
  readonly children?: Child;
}

/** A factor by its short name; what the name means is one tap away. Stands where a block may stand. */
export function FactorName({ language, factor, children }: Props) {
  return (
    <details class="named">
      <summary>
        <span>{factor.name[language]}</span>
        {children}
      </summary>
      <p>{factor.definition[language]}</p>
    </details>
  );
}
