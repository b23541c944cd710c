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
  "The permit was revoked. By which day can that be appealed, and does it wait until the appeal is decided: is it a revocation under § 63 (§ 90 c (4))?",
  "Tillatelsen er trukket tilbake. Innen hvilken dag kan det påklages, og venter det til klagen er avgjort: er det et tilbakekall etter § 63 (§ 90 c (4))?",
);

export const revocation = {
  appeal: say(
    "It can be appealed to UNE, the immigration appeals board (Immigration Act § 76), within three weeks of word of it (Public Administration Act § 29): see the right to appeal when a permit is revoked. A revocation under § 63 is as a rule not carried out before it is final (§ 90 c (4)). The act does not say whether one for having left (utlendingsforskriften § 8-3 (3)) counts as that.",
    "Det kan påklages til Utlendingsnemnda (UNE) (utlendingsloven § 76) innen tre uker fra personen fikk vite om det (forvaltningsloven § 29): se retten til å klage når en tillatelse er trukket tilbake. Et tilbakekall etter § 63 settes som regel ikke i verk før det er endelig (§ 90 c (4)). Loven sier ikke om et for å ha reist ut (utlendingsforskriften § 8-3 (3)) regnes som det.",
  ),
  todo: [
    {
      what: forYou(
        say(
          "At once: look in the decision for the last day to appeal, and write that day down.",
          "Straks: se i vedtaket hva som er siste klagedag, og skriv den dagen ned.",
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
        because: [maybeThis, ...because, revocation.appeal],
        todo: [...revocation.todo, ...todo],
        ask: [whichRevoked, ...revocation.ask, ...ask],
      },
    ];
  });
}
