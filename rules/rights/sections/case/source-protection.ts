import { day } from "../../../../domain/time/day.ts";
import { always as alwaysInForce } from "../../../pay/sections/section.ts";
import type { Picture } from "../../picture.ts";
import { askLawyer, askWhere, type Fact, type Question, rightOf, type Step } from "../../right.ts";
import { nothingEnds } from "../../sayings.ts";
import { who } from "../../who.ts";
import { onlyWhere, say } from "../../words.ts";

const hasEnded = (p: Picture) => !Number.isNaN(p.workEnded);
const work: Fact<"not-told" | "ended"> = {
  values: ["not-told", "ended"],
  of: (p) => (hasEnded(p) ? "ended" : "not-told"),
};

const duty = say(
  "The Labour Inspectorate (Arbeidstilsynet) must keep secret who told it that the law was broken: the name, and whatever can show who it was. Also from whoever it is told about, the employer among them.",
  "Arbeidstilsynet skal holde hemmelig hvem som fortalte at loven er brutt: navnet, og alt som kan vise hvem det var. Også for den det blir fortalt om, som arbeidsgiveren.",
);
/** Not to be understood as more than it is. */
const onlyWhoTold = say(
  "It is about who told, and nothing else. What the Labour Inspectorate may tell other public bodies about people it meets at work has rules of its own. And an employer can guess, where few knew what was told.",
  "Det gjelder hvem som fortalte, og ikke noe annet. Hva Arbeidstilsynet kan fortelle andre offentlige organer om dem det møter på jobb, har egne regler. Og en arbeidsgiver kan gjette, når få visste det som ble fortalt.",
);
const others = say(
  "The police and other public authorities that an employee tells of what is wrong at work must keep secret who told it in the same way, also from the parties (§ 2 A-7). For others than employees nothing like it was found: ask before telling.",
  "Politiet og andre offentlige myndigheter som en arbeidstaker forteller om det som er galt på jobb, skal på samme måte holde hemmelig hvem som fortalte, også for partene (§ 2 A-7). For andre enn arbeidstakere er ikke noe slikt funnet: spør før noe fortelles.",
);
const always = say(
  "An employee may always tell a public authority what is wrong at work, without telling the employer first; a worker who is hired in may tell of the firm that hired them in (§§ 2 A-1, 2 A-2). Others may tell too: of them the act says only that it is kept secret who told.",
  "En arbeidstaker kan alltid fortelle en offentlig myndighet hva som er galt på jobb, uten å si fra til arbeidsgiveren først; en som er leid inn, kan fortelle om firmaet som leide inn (§§ 2 A-1, 2 A-2). Andre kan også fortelle: om dem sier loven bare at det holdes hemmelig hvem som fortalte.",
);
const mayOrder = say(
  "The Labour Inspectorate sees that the act is kept (§ 18-1). It may order the employer to make a written contract, to pay through a bank and to give a statement of the pay (§ 18-6), and to pay a lowest pay that holds for everyone in that kind of work (allmenngjøringsloven § 11). Other pay that is owed is not among what it may order: see Claim for pay.",
  "Arbeidstilsynet ser til at loven blir fulgt (§ 18-1). Det kan pålegge arbeidsgiveren å lage skriftlig avtale, betale gjennom bank og gi lønnsslipp (§ 18-6), og å betale en minstelønn som gjelder for alle i den slags arbeid (allmenngjøringsloven § 11). Annen lønn som mangler, er ikke blant det det kan pålegge: se Krav på lønn.",
);
const ended = onlyWhere(
  say(
    "The work ended {0}. Anyone may tell the Labour Inspectorate, and it is kept secret who did; whether what the act says of employees also holds for a former one, its words do not say.",
    "Arbeidet sluttet {0}. Alle kan fortelle Arbeidstilsynet, og det holdes hemmelig hvem som gjorde det; om det loven sier om arbeidstakere, også gjelder en tidligere arbeidstaker, sier ikke ordene.",
    (p) => p.workEnded,
  ),
  hasEnded,
);

const beforeTelling: Step = {
  what: say(
    "Before anything is told to the Labour Inspectorate: think through with the person who could know of it, and what would show who told. The person decides whether, and what.",
    "Før noe fortelles til Arbeidstilsynet: tenk gjennom sammen med personen hvem som kan vite om det, og hva som ville vise hvem som fortalte. Personen bestemmer om det skal fortelles, og hva.",
  ),
  by: null,
  who: who.coordinator,
};
const whenTelling: Step = {
  what: say(
    "When telling it: ask how it is kept secret who told, also if the case goes to others; say so if the person is afraid of being found out.",
    "Når det fortelles: spør hvordan det holdes hemmelig hvem som fortalte, også hvis saken går videre til andre; si fra hvis personen er redd for at noen skal få vite det.",
  ),
  by: null,
  who: who.coordinator,
};

const ifWitness = askLawyer(
  "source-as-witness",
  "If the case goes to the police or to court: does it stay secret there who told the Labour Inspectorate, also where that person gives evidence or claims pay?",
  "Hvis saken går til politiet eller retten: holdes det hemmelig også der hvem som fortalte Arbeidstilsynet, selv når den samme personen forklarer seg eller krever lønn?",
);

const former = askLawyer(
  "tell-former-employee",
  "The work has ended: does what the act says of employees who tell of what is wrong (aml § 2 A) also hold for a former employee?",
  "Arbeidet har sluttet: gjelder det loven sier om arbeidstakere som varsler (aml § 2 A), også for en tidligere arbeidstaker?",
);

const ifAbroad = askWhere(
  askLawyer(
    "source-abroad",
    "Does the Labour Inspectorate keep secret who told it also towards authorities in other countries?",
    "Holder Arbeidstilsynet hemmelig hvem som fortalte også overfor myndigheter i andre land?",
  ),
  (p) => p.abroad,
);

const staying = (known: "not-told" | "ended", ask: readonly Question[]) => ({
  when: { work: known },
  gives: "holds" as const,
  because: [duty, onlyWhoTold, always, mayOrder, others, ended],
  todo: [beforeTelling, whenTelling],
  ask: [...ask, ifAbroad],
});

export const right = rightOf({
  section: {
    id: "source-protection",
    law: "aml",
    section: "§§ 2 A-1, 2 A-2, 2 A-7, 18-1, 18-2, 18-6; allmenngjøringsloven § 11",
    ...{ read: day("2026-12-01"), inForce: alwaysInForce },
  },
  title: {
    en: "To tell the Labour Inspectorate, and that it keeps secret who did",
    nb: "Å fortelle Arbeidstilsynet, og at det holder hemmelig hvem som gjorde det",
  },
  gives: {
    en: "To tell the Labour Inspectorate or another public authority what is wrong at work, without telling the employer first. That the Labour Inspectorate keeps secret who told that the law was broken: the name, and all that may show who it was.",
    nb: "Å fortelle Arbeidstilsynet eller en annen offentlig myndighet hva som er galt på jobb, uten å si fra til arbeidsgiveren først. At Arbeidstilsynet holder hemmelig hvem som fortalte at loven er brutt: navnet, og alt som kan vise hvem det var.",
  },
  hangsOn: {
    en: "Having told the Labour Inspectorate, or telling it, that the law is broken at work. The sections it rests on name neither a permit, nor a report to the police, nor where the person is.",
    nb: "Å ha fortalt, eller fortelle, Arbeidstilsynet at loven brytes på jobb. Paragrafene det bygger på, nevner verken tillatelse, anmeldelse til politiet eller hvor personen er.",
  },
  endedBy: nothingEnds,
  toPerson: {
    has: {
      en: "The Labour Inspectorate must keep secret who told them",
      nb: "Arbeidstilsynet skal holde hemmelig hvem som fortalte",
    },
    name: {
      en: "secrecy about who told the Labour Inspectorate",
      nb: "hemmelighold av hvem som fortalte til Arbeidstilsynet",
    },
  },
  on: { work },
  cases: [staying("not-told", [ifWitness]), staying("ended", [ifWitness, former])],
  examples: `
    2026-06-01 | holds      | -          | -          | -          | nothing | it asks for nothing that must be told first
    2026-06-01 | holds      | -          | -          | -          | third-country, permit-revoked 2026-05-01 | the act names no permit
    2026-06-01 | holds      | -          | -          | -          | police-report 257 2026-05-01, case-dropped 2026-05-20 | hangs neither on the police's case nor on its name
    2026-06-01 | holds      | -          | -          | -          | work-ended 2026-05-31 | a former worker may tell too; what the act says of employees is asked of a lawyer
    2026-06-01 | holds      | -          | -          | -          | left-country 2026-06-01 | abroad: § 18-2 is a duty of those at the Labour Inspectorate, wherever it is told from
  `,
});
