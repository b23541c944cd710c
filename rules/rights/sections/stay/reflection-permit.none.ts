import { afterExpulsion, expelledIf } from "../../doubt.ts";
import type { Picture } from "../../picture.ts";
import { backInNorway, originAsked } from "../../questions.ts";
import { askLawyer, type Fact } from "../../right.ts";
import { leftNorway } from "../../sayings.ts";
import { who } from "../../who.ts";
import { say } from "../../words.ts";
import { expelledOnes, notExpelled } from "./reflection-permit.doubt.ts";

const howFar = {
  what: say(
    "Ask the police or UDI how far the application has come.",
    "Spør politiet eller UDI hvor langt søknaden er kommet.",
  ),
  by: null,
  who: who.coordinator,
};
const asked = say(
  "Applied for {0}, to the police, who pass it on to UDI. It is not decided, as far as is known.",
  "Søkt om {0}, hos politiet, som sender søknaden til UDI. Den er ikke avgjort, så langt vi vet.",
  (p) => p.applied,
);
const askedIfSo = { ...asked, only: (p: Picture) => !Number.isNaN(p.applied) };
const how = say(
  "It is given where there are signs of trafficking and the person is willing to take help. As a rule it is for whoever has no other lawful stay (an older circular). See a lawyer first; it is free before a report of trafficking. One applies by going to the police in person, and UDI, the immigration directorate, decides: what is told may reach both. There is no fee. Once it is granted, there is no duty to help the police while it runs (from a web page without a date).",
  "Den gis når noe tyder på menneskehandel (holdepunkter), og personen vil ta imot hjelp. Den er som regel for den som ikke har annet lovlig opphold (et eldre rundskriv). Snakk med advokat først; det er gratis før en anmeldelse for menneskehandel. En søker ved å møte opp hos politiet, og Utlendingsdirektoratet (UDI) avgjør: det som fortelles, kan komme til begge. Det er uten gebyr. Når den er innvilget, er det ingen plikt til å hjelpe politiet mens den løper (fra en nettside uten dato).",
);
const applyWithAdvice = {
  what: say(
    "See a lawyer first. Then apply to the police, in person.",
    "Snakk med advokat først. Søk så hos politiet, ved å møte opp.",
  ),
  by: null,
  who: who.person,
};
const lawyerFirst = {
  what: say(
    "See a lawyer before anybody goes to the police: neither the regulation (§ 8-3) nor the act says whether it can be given after an expulsion, and a final one ends every permit (utlendingsloven § 71).",
    "Snakk med advokat før noen går til politiet: verken forskriften (§ 8-3) eller loven sier om den kan gis etter en utvisning, og en endelig utvisning avslutter alle tillatelser (utlendingsloven § 71).",
  ),
  by: null,
  who: who.lawyer,
  first: true,
} as const;
const limitedRuns = say(
  "A limited permit was granted {0}, and runs as far as is known.",
  "En begrenset tillatelse ble innvilget {0}, og løper så langt vi vet.",
  (p) => p.limited.granted,
);
const besideLimited = askLawyer(
  "reflection-beside-limited",
  "The person has a limited permit. Can there be a reflection period beside it or after it, and is it of use?",
  "Personen har begrenset tillatelse. Kan det være refleksjonsperiode ved siden av den eller etter den, og er det til nytte?",
);
/** It was never had, so nothing has ended. */
const notFromAbroad = say(
  "None was granted, as far as is known. One applies in Norway: it cannot be applied for from abroad.",
  "Ingen er innvilget, så langt vi vet. En søker i Norge: den kan ikke søkes om fra utlandet.",
);
const leftAndNotBack = say(
  "The person left Norway {0}, and nobody has written down that they came back.",
  "Personen reiste ut av Norge {0}, og ingen har skrevet ned at personen er kommet tilbake.",
  (p) => p.left,
);
const appliedAndLeft = askLawyer(
  "reflection-applied-and-left",
  "The person applied for a reflection period and then left Norway. What becomes of the application?",
  "Personen søkte om refleksjonsperiode og reiste så ut av Norge. Hva skjer med søknaden?",
);
const eea = askLawyer(
  "reflection-eea",
  "The act's chapter 5, with § 38, holds for EEA citizens too (utlendingsforskriften § 19-2 (3)). Can they have a reflection period by it, and is it of use beside the right to stay?",
  "Lovens kapittel 5, med § 38, gjelder også EØS-borgere (utlendingsforskriften § 19-2 (3)). Kan de få refleksjonsperiode etter det, og er den til nytte ved siden av oppholdsretten?",
);
const eeaStay = say(
  "Which stay the person has as an EEA citizen is not known.",
  "Hvilket opphold personen har som EØS-borger, er ikke kjent.",
);
export const otherStay: Fact<"limited" | "not-told"> = {
  values: ["limited", "not-told"],
  of: (p) => (p.limited.state === "running" ? "limited" : "not-told"),
};
export const application: Fact<"yes" | "not-told"> = {
  values: ["yes", "not-told"],
  of: (p) => (Number.isNaN(p.applied) ? "not-told" : "yes"),
};
const here = { reflection: "none", abroad: "not-told" } as const;
const origins = [
  { origin: "third-country", asked: [] },
  { origin: "unknown", asked: [originAsked] },
] as const;
/** Somebody decides; after an expulsion a lawyer is asked first. */
const mayBeHad = origins.flatMap(({ origin, asked: ofOrigin }) => {
  const when = { ...here, origin, otherStay: "not-told" } as const;
  return [
    {
      when: { ...when, application: "yes", doubt: notExpelled },
      gives: "may",
      because: [asked, how],
      todo: [howFar],
      ask: ofOrigin,
    },
    {
      when: { ...when, application: "not-told", doubt: notExpelled },
      gives: "may",
      because: [how],
      todo: [applyWithAdvice],
      ask: ofOrigin,
    },
    {
      when: { ...when, application: "yes", doubt: expelledOnes },
      gives: "unsure",
      because: [asked, ...expelledIf(true), how],
      todo: [lawyerFirst, howFar],
      ask: [afterExpulsion, ...ofOrigin],
    },
    {
      when: { ...when, application: "not-told", doubt: expelledOnes },
      gives: "unsure",
      because: [...expelledIf(true), how],
      todo: [lawyerFirst],
      ask: [afterExpulsion, ...ofOrigin],
    },
  ] as const;
});

export const noneGranted = [
  {
    when: { reflection: "none", abroad: "yes", application: "not-told" },
    gives: "no",
    because: [notFromAbroad, leftAndNotBack, how],
    ask: [backInNorway],
  },
  {
    when: { reflection: "none", abroad: "yes", application: "yes" },
    gives: "unsure",
    because: [asked, leftNorway, how],
    ask: [appliedAndLeft, backInNorway],
  },
  ...(["yes", "not-told"] as const).map(
    (told) =>
      ({
        when: {
          ...here,
          origin: ["third-country", "unknown"],
          application: told,
          otherStay: "limited",
        },
        gives: "unsure",
        because: [askedIfSo, how, limitedRuns],
        todo: told === "yes" ? [howFar] : [],
        ask: [besideLimited],
      }) as const,
  ),
  ...mayBeHad,
  {
    when: { reflection: "none", origin: "EEA", abroad: "not-told" },
    gives: "unsure",
    because: [askedIfSo, how, eeaStay],
    ask: [eea],
  },
] as const;
