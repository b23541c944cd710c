import type { Picture } from "./picture.ts";
import { whichRevoked } from "./questions.ts";
import { askLawyer, type Case, type Step } from "./right.ts";
import { who } from "./who.ts";
import { forYou, onlyWhere, say, sayLost } from "./words.ts";

export const children = say(
  "The person's children may be given a permit with the same limits (§ 8-3 (4)).",
  "Barna til personen kan få en tillatelse med de samme begrensningene (§ 8-3 (4)).",
);
export const leftThen = sayLost(
  "The person left the country {0}, which may lead to its being revoked.",
  "Personen reiste ut {0}, og det kan føre til at den trekkes tilbake.",
  (p) => p.left,
);

/** Its last day has passed, and no other permit or application is told of. */
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

const revokedAppeal = askLawyer(
  "revoked-appeal",
  "The permit was revoked. Can that be appealed, by which day and to whom, and may the person stay until the appeal is decided?",
  "Tillatelsen er trukket tilbake. Kan det påklages, innen hvilken dag og til hvem, og kan personen være her til klagen er avgjort?",
);

/** No time limit to appeal was read: the day stands in the decision. */
export const revocation = {
  unread: say(
    "Whether that can be appealed, and by which day, was not read here, nor whether the person may stay until an appeal is decided.",
    "Om det kan påklages, og innen hvilken dag, er ikke lest, og heller ikke om personen kan være her til en klage er avgjort.",
  ),
  todo: [
    {
      what: forYou(
        say(
          "At once: look in the decision for whether it can be appealed and the last day to do so, and write that day down.",
          "Straks: se i vedtaket om det kan påklages, og hva som er siste klagedag, og skriv den dagen ned.",
        ),
        "A permit was revoked. Talk with a lawyer about an appeal.",
        "En tillatelse er trukket tilbake. Snakk med en advokat om å klage.",
      ),
      by: null,
      who: who.lawyer,
      atOnce: { step: "look-in-revocation", since: (p: Picture) => p.revoked },
    },
  ],
  ask: [revokedAppeal],
} as const;

const maybeThis = sayLost(
  "A permit was revoked {0}, and none that ran on that day has been told of. It may have been this one.",
  "En tillatelse ble trukket tilbake {0}, og ingen som løp den dagen, er fortalt. Det kan ha vært denne.",
  (p) => p.revokedUntold,
);

/** Where none is told of, one that was revoked may have been this one. */
export function orRevoked<const One extends Case<object>>(cases: readonly One[]) {
  type When = One["when"] & { readonly revokedAlone: "yes" | "not-told" };
  return cases.flatMap((each): readonly Case<When>[] => {
    const { when, ...same }: Case<One["when"]> = each;
    const { because, todo = [], ask = [] } = same;
    return [
      { ...same, when: { ...when, revokedAlone: "not-told" } },
      {
        ...same,
        when: { ...when, revokedAlone: "yes" },
        gives: "unsure",
        because: [maybeThis, ...because, revocation.unread],
        todo: [...revocation.todo, ...todo],
        ask: [whichRevoked, ...revocation.ask, ...ask],
      },
    ];
  });
}
