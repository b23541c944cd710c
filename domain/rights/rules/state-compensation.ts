import { addMonths, asDay } from "../../pay/calendar.ts";
import { read } from "../../pay/sections/section.ts";
import { covered, label } from "../facts.ts";
import { lastMet } from "../met.ts";
import type { Picture } from "../picture.ts";
import { grossTrafficking, provision, reported } from "../questions.ts";
import { type Fact, type Question, rightOf } from "../right.ts";
import { who } from "../who.ts";
import { say } from "../words.ts";

const afterJudgment = 6;
const afterDecision = 12;

/** The last day: six months after a final judgment, else one year after the final decision of the prosecuting authority. */
function lastDay({ case: { state, closed } }: Picture): number {
  return addMonths(closed, state === "judged" ? afterJudgment : afterDecision);
}
/** The day it was applied for, where that was told; whatever day it had to be done by. */
const applied = (p: Picture) => lastMet(p.met, "state-compensation");
const clock: Fact<"none" | "open" | "dropped" | "judged" | "applied" | "passed"> = {
  values: ["none", "open", "dropped", "judged", "applied", "passed"],
  of: (p) => {
    const { state } = p.case;
    if (state === "dropped" || state === "judged") {
      if (applied(p) <= lastDay(p)) {
        return "applied";
      }
      return p.asOf > lastDay(p) ? "passed" : state;
    }
    return state === "open" ? "open" : "none";
  },
};
/** What it goes under now, where it once went under what is covered. */
const now: Fact<"covered" | "other"> = {
  values: ["covered", "other"],
  of: (p) => (["108a", "other"].includes(label.of(p)) ? "other" : "covered"),
};

const named = say(
  "For acts under Penal Code § 257 (trafficking) or § 259 (slavery) that were reported to the police; at most sixty times the basic amount of the national insurance (60 G). It does not depend on a charge or a judgment.",
  "For handlinger etter straffeloven § 257 (menneskehandel) eller § 259 (slaveri) som er anmeldt til politiet; høyst seksti ganger grunnbeløpet i folketrygden (60 G). Det kommer ikke an på tiltale eller dom.",
);
const yearClock = say(
  "Without a judgment: applied for within one year of the final decision of the prosecuting authority, {0}.",
  "Uten dom: søkes innen ett år etter påtalemyndighetens endelige avgjørelse, {0}.",
  (p) => p.case.closed,
);
const halfYearClock = say(
  "After a judgment: claimed within six months of the day it became final, {0}.",
  "Etter dom: kreves innen seks måneder etter at den ble endelig (rettskraftig), {0}.",
  (p) => p.case.closed,
);
const apply = (en: string, nb: string, by: ((p: Picture) => number) | null) => ({
  what: say(en, nb),
  by,
  who: who.lawyer,
});
const appliedIfSo = {
  ...say("Applied for {0}.", "Søkt om {0}.", applied),
  only: (p: Picture) => !Number.isNaN(applied(p)),
};
const appliedInTime = say(
  "Applied for {0}, in time: the last day was {1}. It is not decided, as far as is known.",
  "Søkt om {0}, i tide: siste dag var {1}. Den er ikke avgjort, så langt vi vet.",
  applied,
  lastDay,
);
const answerDue = apply(
  "Ask how far the application has come.",
  "Spør hvor langt søknaden er kommet.",
  null,
);
const relabelled: Question = {
  id: "compensation-relabelled",
  to: "lawyer",
  words: {
    en: "The case was reported under § 257 or 259 and now goes under another provision. Is compensation still open, and from which day does its year run?",
    nb: "Saken ble anmeldt etter § 257 eller 259 og går nå etter en annen bestemmelse. Er erstatning fortsatt mulig, og fra hvilken dag løper året?",
  },
};

export const right = rightOf({
  section: {
    id: "state-compensation",
    law: "voldserstatningsloven",
    section: "§§ 1, 6, 7",
    read,
    inForce: { from: asDay("2023-01-01"), until: null },
  },
  title: { en: "Compensation from the state", nb: "Voldserstatning fra staten" },
  hangsOn: {
    en: "A report under § 257 or § 259. Undue exploitation (§ 108 a) is not among what is covered.",
    nb: "Anmeldelse etter § 257 eller § 259. Utilbørlig utnytting (§ 108 a) er ikke blant det som dekkes.",
  },
  endedBy: {
    en: "Two time limits: six months after a final judgment; without one, a year after the prosecuting authority has finally decided the case.",
    nb: "To frister: seks måneder etter at en dom er endelig (rettskraftig); uten dom, ett år etter at påtalemyndigheten har avgjort saken endelig.",
  },
  on: { clock, covered, now },
  cases: [
    {
      when: { clock: ["none", "open"], covered: "yes", now: "covered" },
      gives: "holds",
      from: (p) => p.case.first,
      because: [
        named,
        say(
          "Reported {0}; no time limit begins before the case is decided.",
          "Anmeldt {0}; ingen frist begynner før saken er avgjort.",
          (p) => p.case.first,
        ),
        appliedIfSo,
      ],
      endsIf: [
        say(
          "A judgment becomes final: then there are six months left to apply.",
          "En dom blir endelig (rettskraftig): da er det seks måneder igjen til å søke.",
        ),
        say(
          "The case is dropped: then there is one year left to apply.",
          "Saken henlegges: da er det ett år igjen til å søke.",
        ),
      ],
      todo: [
        apply(
          "Keep proof of the report and of harm and loss, and note the day of any decision.",
          "Ta vare på kvittering for anmeldelsen og bevis for skade og tap, og noter dagen for hver avgjørelse.",
          null,
        ),
      ],
    },
    {
      when: { clock: ["none", "open"], covered: "yes", now: "other" },
      gives: "unsure",
      from: (p) => p.case.first,
      because: [
        named,
        say(
          "Since {0} the case goes under another provision.",
          "Fra {0} går saken etter en annen bestemmelse.",
          (p) => p.case.since,
        ),
        appliedIfSo,
      ],
      todo: [
        apply(
          "Apply within a year of the new provision, to be safe.",
          "Søk innen et år etter den nye bestemmelsen, for å være sikker.",
          (p) => addMonths(p.case.since, afterDecision),
        ),
      ],
      ask: [relabelled],
    },
    {
      when: { clock: "dropped", covered: "yes", now: ["covered", "other"] },
      gives: "holds",
      from: (p) => p.case.first,
      until: lastDay,
      because: [named, yearClock],
      endsIf: [
        say("The last day passes without an application.", "Siste dag går uten at noen har søkt."),
      ],
      todo: [
        apply(
          "Apply for compensation. Counsel in the criminal case does not cover it.",
          "Søk om voldserstatning. Bistandsadvokaten i straffesaken dekker det ikke.",
          lastDay,
        ),
      ],
    },
    {
      when: { clock: "judged", covered: "yes", now: "covered" },
      gives: "holds",
      from: (p) => p.case.first,
      until: lastDay,
      because: [named, halfYearClock],
      endsIf: [say("The last day passes without a claim.", "Siste dag går uten at det er krevd.")],
      todo: [apply("Claim compensation.", "Krev voldserstatning.", lastDay)],
    },
    {
      when: { clock: "judged", covered: "yes", now: "other" },
      gives: "unsure",
      from: (p) => p.case.first,
      until: lastDay,
      because: [
        named,
        say("The judgment was under another provision.", "Dommen var etter en annen bestemmelse."),
        halfYearClock,
      ],
      todo: [
        apply(
          "Claim within six months of the judgment, to be safe.",
          "Krev innen seks måneder etter dommen, for å være sikker.",
          lastDay,
        ),
      ],
      ask: [relabelled],
    },
    {
      when: { clock: "applied", covered: "yes", now: "covered" },
      gives: "may",
      from: (p) => p.case.first,
      because: [named, appliedInTime],
      todo: [answerDue],
    },
    {
      when: { clock: "applied", covered: "yes", now: "other" },
      gives: "unsure",
      from: (p) => p.case.first,
      because: [named, appliedInTime],
      todo: [answerDue],
      ask: [relabelled],
    },
    {
      when: { clock: "applied", covered: "258" },
      gives: "unsure",
      because: [named, appliedInTime],
      todo: [answerDue],
      ask: [grossTrafficking],
    },
    {
      when: { clock: "applied", covered: "unknown" },
      gives: "unsure",
      because: [named, appliedInTime],
      todo: [answerDue],
      ask: [reported, provision],
    },
    {
      when: { clock: "passed", covered: ["yes", "258", "unknown"] },
      gives: "ended",
      from: (p) => p.case.first,
      until: lastDay,
      because: [named, say("The last day was {0}.", "Siste dag var {0}.", lastDay)],
    },
    {
      when: { clock: ["none", "open"], covered: "258" },
      gives: "unsure",
      because: [named],
      ask: [grossTrafficking],
    },
    {
      when: { clock: ["dropped", "judged"], covered: "258" },
      gives: "unsure",
      until: lastDay,
      because: [named],
      todo: [
        apply(
          "Apply by this day, to be safe.",
          "Søk innen denne dagen, for å være sikker.",
          lastDay,
        ),
      ],
      ask: [grossTrafficking],
    },
    {
      when: { clock: ["none", "open"], covered: "unknown" },
      gives: "unsure",
      because: [named],
      ask: [reported, provision],
    },
    {
      when: { clock: ["dropped", "judged"], covered: "unknown" },
      gives: "unsure",
      until: lastDay,
      because: [named],
      todo: [
        apply(
          "Apply by this day if it was reported under § 257 or 259.",
          "Søk innen denne dagen hvis det ble anmeldt etter § 257 eller 259.",
          lastDay,
        ),
      ],
      ask: [reported, provision],
    },
    {
      when: { covered: "no" },
      gives: "no",
      because: [
        named,
        say(
          "The case was reported under another provision. Other violence than trafficking was not looked into.",
          "Saken er anmeldt etter en annen bestemmelse. Annen vold enn menneskehandel er ikke undersøkt.",
        ),
      ],
    },
  ],
});
