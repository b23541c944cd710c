import type { Step } from "./right.ts";
import { who } from "./who.ts";
import { forYou, onlyWhere, say, sayLost } from "./words.ts";

/** What is said of a reflection period and of a limited permit alike. */

export const children = say(
  "The person's children may be given a permit with the same limits (§ 8-3 (4)).",
  "Barna til personen kan få en tillatelse med de samme begrensningene (§ 8-3 (4)).",
);
export const leftThen = sayLost(
  "The person left the country {0}, which may lead to its being revoked.",
  "Personen reiste ut {0}, og det kan føre til at den trekkes tilbake.",
  (p) => p.left,
);

/** Its last day has passed, and nothing is told of another or of an application: what the days to apply by were for. */
export const permitIsOver: Step = {
  what: onlyWhere(
    forYou(
      say(
        "The permit is over since {0}, and no other permit and no application is told of: see a lawyer at once about what the person can apply for now. Find out whether something was applied for while it ran.",
        "Tillatelsen er over siden {0}, og ingen annen tillatelse og ingen søknad er fortalt: snakk med en advokat straks om hva personen kan søke om nå. Finn ut om det ble søkt om noe mens den løp.",
        (p) => p.permit.until,
      ),
      "Your permit to be in Norway is over. Talk with a lawyer about what you can apply for.",
      "Tillatelsen din til å være i Norge er over. Snakk med en advokat om hva du kan søke om.",
    ),
    (p) => p.permit.state === "over" && !p.abroad,
  ),
  by: null,
  who: who.lawyer,
  atOnce: { step: "permit-is-over", since: (p) => p.permit.until },
};
