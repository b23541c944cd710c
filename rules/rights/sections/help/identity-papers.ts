import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import { askLawyer, askPerson, type Fact, rightOf } from "../../right.ts";
import { who } from "../../who.ts";
import { say, sayToEmployer } from "../../words.ts";

const papers: Fact<"not-kept" | "kept"> = {
  values: ["not-kept", "kept"],
  of: ({ papersKept, papersReturned }) =>
    Number.isNaN(papersKept) || papersReturned >= papersKept ? "not-kept" : "kept",
};

const kept = say(
  "Someone else has kept the person's passport or papers since {0}, as it is told. The person may demand them back.",
  "Noen andre har hatt personens pass eller papirer siden {0}, slik det er fortalt. Personen kan kreve dem tilbake.",
  (p) => p.papersKept,
);
const acts = say(
  "No provision was found that names keeping another's passport. Provisions that may fit, if the police or a court find so: withholding a document without right (straffeloven § 363), using or taking a thing that is another's (§§ 343, 345), and coercion, where something is demanded to give it back (§ 251).",
  "Ingen bestemmelse er funnet som nevner det å holde tilbake en annens pass. Bestemmelser som kan passe, hvis politiet eller en domstol mener det: å unndra et dokument uten å ha rett til det (straffeloven § 363), å bruke eller ta en ting som er en annens (§§ 343, 345), og tvang, der det kreves noe for å gi det tilbake (§ 251).",
);
const sign = say(
  "That papers are kept is also one of the things that courts have looked at in cases of exploitation. By itself it decides nothing. Papers that are handed over to be registered, and given back, are something else.",
  "At papirer holdes tilbake, er også noe av det domstoler har sett på i saker om utnytting. Alene avgjør det ikke noe. Papirer som leveres for å bli registrert, og gis tilbake, er noe annet.",
);
const others = say(
  "The state that gave the passport can give a new one, at its embassy: only if that is safe for the person. Those who have or get a permit as a refugee, or after an application for asylum, may get travel papers from Norway (utlendingsloven § 64).",
  "Staten som ga passet, kan gi et nytt, ved ambassaden: bare hvis det er trygt for personen. Den som har eller får tillatelse som flyktning, eller etter en asylsøknad, kan få reisedokument fra Norge (utlendingsloven § 64).",
);
const withheld = askLawyer(
  "papers-withheld",
  "Does “unndrar” in straffeloven § 363 reach an employer who keeps a passport that was handed over? The words allow it; what courts have said is not among the acts here.",
  "Rekker «unndrar» i straffeloven § 363 til en arbeidsgiver som beholder et pass som ble levert? Ordene åpner for det; hva domstoler har sagt, er ikke blant lovene her.",
);
const which = askPerson(
  "which-papers",
  "Which papers are kept, by whom, where, since when, and what was said when the person asked for them? Is anything demanded to give them back?",
  "Hvilke papirer holdes tilbake, av hvem, hvor, siden når, og hva ble sagt da personen ba om dem? Kreves det noe for å gi dem tilbake?",
);

export const right = rightOf({
  section: {
    ...{ id: "identity-papers", law: "straffeloven", section: "§§ 251, 343, 345, 363; utl § 64" },
    ...{ read: day("2026-12-01"), inForce: always },
  },
  title: { en: "Papers that someone else keeps", nb: "Pass og papirer som andre holder tilbake" },
  gives: {
    en: "To demand one's own passport and papers back. What the one who keeps them may have broken is for the police and the courts.",
    nb: "Å kreve sitt eget pass og papirer tilbake. Hva den som holder dem tilbake, kan ha brutt, er for politi og domstol.",
  },
  hangsOn: {
    en: "That someone else keeps the person's passport or papers.",
    nb: "At noen andre har personens pass eller papirer.",
  },
  endedBy: { en: "The papers are given back.", nb: "Papirene gis tilbake." },
  toPerson: { name: { en: "getting your papers back", nb: "å få tilbake papirene dine" } },
  on: { papers },
  cases: [
    { when: { papers: "not-kept" }, gives: "silent", because: [] },
    {
      when: { papers: "kept" },
      gives: "unsure",
      from: (p) => p.papersKept,
      because: [kept, acts, sign, others],
      todo: [
        {
          what: sayToEmployer(
            "If the person wants it: have a lawyer, a union or the police ask for the papers, and not the person alone.",
            "Hvis personen ønsker det: la en advokat, en fagforening eller politiet be om papirene, og ikke personen alene.",
          ),
          by: null,
          who: who.lawyer,
        },
        {
          what: say(
            "Before an embassy is asked for a new passport: find out with the person, and with a lawyer, whether that is safe.",
            "Før en ambassade blir bedt om nytt pass: finn ut sammen med personen, og en advokat, om det er trygt.",
          ),
          by: null,
          who: who.coordinator,
        },
      ],
      ask: [which, withheld],
    },
  ],
  examples: `
    2026-11-30 | unsure     | 2026-10-01 | -          | -          | papers-kept 2026-10-01 | kept: the words of § 363 allow it, what courts say is asked
    2026-11-30 | unsure     | 2026-10-01 | -          | -          | papers-kept 2026-10-01, police-report 257 2026-11-01, case-dropped 2026-11-20 | hangs on the papers, not on the case
    2026-11-30 | not listed | -          | -          | -          | papers-kept 2026-10-01, papers-returned 2026-10-08 | handed over to be registered, and given back
    2026-10-08 | not listed | -          | -          | -          | papers-kept 2026-10-01, papers-returned 2026-10-08 | on the day they were given back
    2026-10-07 | unsure     | 2026-10-01 | -          | -          | papers-kept 2026-10-01, papers-returned 2026-10-08 | the day before
    2026-11-30 | unsure     | 2026-11-01 | -          | -          | papers-kept 2026-10-01, papers-returned 2026-10-08, papers-kept 2026-11-01 | taken anew
    2026-11-30 | not listed | -          | -          | -          | nothing | nothing is told of papers
  `,
});
