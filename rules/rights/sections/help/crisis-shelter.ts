import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import type { Picture } from "../../picture.ts";
import { askLawyer, askPerson, type Fact, rightOf } from "../../right.ts";
import { who } from "../../who.ts";
import { say } from "../../words.ts";

/** The one that the act surely names comes first. */
const nearest = ["partner", "kin", "household", "not-told"] as const;

const by: Fact<(typeof nearest)[number] | "none"> = {
  values: [...nearest, "none"],
  of: ({ threats, abroad }) => {
    if (abroad || threats.length === 0) {
      return "none";
    }
    const told = threats.map((each) => each.told.close ?? "not-told");
    return nearest.find((each) => told.includes(each)) ?? "none";
  },
};
const since = (p: Picture) => p.threats[0]?.day ?? Number.NaN;

const rule = say(
  "The municipality shall have a place for whoever is exposed to violence, or threats of it, in close relations (nære relasjoner), and needs advice or a safe place to live for a while: free, all year, day and night, with help by phone. One goes there oneself, with no referral and no appointment (§ 2). The words ask for no permit to stay.",
  "Kommunen skal ha et tilbud til den som er utsatt for vold eller trusler om vold i nære relasjoner, og trenger råd eller et trygt sted å bo en tid: gratis, hele året, hele døgnet, med hjelp på telefon. En kan gå dit selv, uten henvisning og uten timeavtale (§ 2). Ordene krever ingen oppholdstillatelse.",
);
const forAll = say(
  "Women, men and children (§ 1); the place for men and the place for women are apart (§ 2). A child who comes along is to have its own rights met, school too, and whoever needs an interpreter has a qualified one (§ 3).",
  "Kvinner, menn og barn (§ 1); stedet for menn og stedet for kvinner er adskilt (§ 2). Et barn som er med, skal få rettighetene sine, også skole, og den som trenger tolk, får en kvalifisert tolk (§ 3).",
);
const secrecy = say(
  "Those who work there keep secret that somebody has been in touch (§ 5). They must tell child welfare where there is reason to believe that a child is ill-treated or used for human trafficking (§ 6).",
  "De som arbeider der, skal holde hemmelig at noen har vært i kontakt (§ 5). De må melde til barneverntjenesten når det er grunn til å tro at et barn blir mishandlet eller utnyttet til menneskehandel (§ 6).",
);
const because = [rule, forAll, secrecy];
const goThere = {
  what: {
    ...say(
      "Ring the crisis shelter and go there, if the person wants to: no appointment is needed. Plan a safe way there, and say nothing of the address to anybody.",
      "Ring krisesenteret og dra dit, hvis personen vil: det trengs ingen avtale. Planlegg en trygg vei dit, og si ikke adressen til noen.",
    ),
  },
  by: null,
  who: who.person,
};
const askThem = {
  what: say(
    "Ring the crisis shelter, tell how the two are related without a name, and ask whether there is a place. If not: ask the municipality which safe place there is.",
    "Ring krisesenteret, fortell hvordan de to står til hverandre uten navn, og spør om det er plass. Hvis ikke: spør kommunen hvilket trygt sted som finnes.",
  ),
  by: null,
  who: who.coordinator,
};
const closeRelation = askLawyer(
  "close-relation",
  "The act does not say what a close relation (nær relasjon) is. Is an employer whose home one lives in, or a relative who recruited the person, one?",
  "Loven sier ikke hva en nær relasjon er. Er en arbeidsgiver som personen bor hos, eller en slektning som rekrutterte personen, en slik?",
);
const whoWasIt = askPerson(
  "who-threatened",
  "Who hurt or threatened the person: a partner, a relative, somebody of the household they live in, or another? Nobody need answer.",
  "Hvem skadet eller truet personen: en partner, en slektning, noen i husstanden personen bor i, eller en annen? Ingen trenger å svare.",
);

export const right = rightOf({
  section: {
    id: "crisis-shelter",
    law: "krisesenterlova",
    section: "§§ 1, 2, 3, 5, 6",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: { en: "Crisis shelter", nb: "Krisesenter" },
  gives: {
    en: "A free and safe place to live for a while, and advice by day and by phone, all year and day and night.",
    nb: "Et gratis og trygt sted å bo en tid, og råd på dagtid og på telefon, hele året og hele døgnet.",
  },
  hangsOn: {
    en: "Violence or threats of it in close relations. Not on a permit, on a report, or on what the case is called.",
    nb: "Vold eller trusler om vold i nære relasjoner. Ikke på tillatelse, på anmeldelse eller på hva saken kalles.",
  },
  endedBy: {
    en: "That it is needed no more; the act sets no last day.",
    nb: "At det ikke trengs lenger; loven setter ingen siste dag.",
  },
  toPerson: {
    has: {
      en: "A safe place at a crisis shelter (krisesenter), free",
      nb: "Et trygt sted på krisesenter, gratis",
    },
    may: {
      en: "A safe place at a crisis shelter (krisesenter): ring and ask",
      nb: "Et trygt sted på krisesenter: ring og spør",
    },
    name: { en: "a place at a crisis shelter", nb: "plass på krisesenter" },
  },
  on: { by },
  cases: [
    { when: { by: "partner" }, gives: "holds", from: since, because, todo: [goThere] },
    {
      when: { by: "kin" },
      gives: "may",
      from: since,
      because,
      todo: [askThem],
      ask: [closeRelation],
    },
    {
      when: { by: "household" },
      ...{ gives: "unsure", from: since, because, todo: [askThem], ask: [closeRelation] },
    },
    {
      when: { by: "not-told" },
      ...{ gives: "unsure", from: since, because, todo: [askThem], ask: [whoWasIt, closeRelation] },
    },
    { when: { by: "none" }, gives: "silent", because: [] },
  ],
  examples: `
    2026-11-30 | unsure     | 2026-11-20 | -          | -          | threatened household 2026-11-20 | lives in the employer's home and was hit: a close relation is not defined
    2026-11-30 | holds      | 2026-11-20 | -          | -          | threatened partner 2026-11-20 | the partner is the one who exploits: go now
    2026-11-30 | may        | 2026-11-20 | -          | -          | threatened kin 2026-11-20 | a man, and an uncle who recruited him: there is a place for men apart
    2026-11-30 | holds      | 2026-11-20 | -          | -          | a child, threatened partner 2026-11-20 | a child with the mother: school too
    2026-11-30 | unsure     | 2026-11-20 | -          | -          | threatened 2026-11-20 | by whom is not told
    2026-11-30 | not listed | -          | -          | -          | threatened another 2026-11-20 | by somebody who is not close
    2026-11-30 | not listed | -          | -          | -          | nothing | nothing is told
    2026-11-19 | not listed | -          | -          | -          | threatened partner 2026-11-20 | not yet
    2026-11-30 | holds      | 2026-10-01 | -          | -          | threatened another 2026-10-01, threatened partner 2026-11-20 | of several the one that the act surely names
    2026-11-30 | not listed | -          | -          | -          | threatened partner 2026-11-01, left-country 2026-11-20 | the person has left Norway
  `,
});
