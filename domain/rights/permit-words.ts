import { who } from "./who.ts";
import { say } from "./words.ts";

/** What is said of a reflection period and of a limited permit alike. */

export const children = say(
  "The person's children may be given a permit with the same limits (§ 8-3 (4)).",
  "Barna til personen kan få en tillatelse med de samme begrensningene (§ 8-3 (4)).",
);
export const secure = [
  {
    what: say(
      "Before leaving: ask a lawyer whether the person may come back in, and what becomes of the permit.",
      "Før utreise: spør en advokat om personen kan komme inn igjen, og hva som skjer med tillatelsen.",
    ),
    who: who.lawyer,
  },
];
export const leftThen = say(
  "The person left the country {0}, which may lead to its being revoked.",
  "Personen reiste ut {0}, og det kan føre til at den trekkes tilbake.",
  (p) => p.left,
);
