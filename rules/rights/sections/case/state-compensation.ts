import { read } from "../../../pay/sections/section.ts";
import { actFrom, awarded, clock, lastDay, now, reportedBefore } from "../../compensation-days.ts";
import { covered } from "../../facts.ts";
import type { Picture } from "../../picture.ts";
import { provision, reported, whichClosed } from "../../questions.ts";
import { askLawyer, rightOf } from "../../right.ts";
import { nothingReported } from "../../sayings.ts";
import { say } from "../../words.ts";
import { examples } from "./state-compensation.examples.ts";
import { onceApplied, whileItGoesOn } from "./state-compensation.open.ts";
import { oncePassed } from "./state-compensation.passed.ts";
import {
  aggravated,
  applyFor,
  byEachDay,
  grossNow,
  named,
  relabelled,
  toBeSafe,
  toBeSafeIfCovered,
  wasOver,
  whatWasAwarded,
  wheneverReported,
  whyNotAwarded,
} from "./state-compensation.todo.ts";

const yearClock = say(
  "Without a judgment: applied for within one year of the final decision of the prosecuting authority. It is counted from the day the case was dropped, {0}, to be safe: whether that was the final decision is not told.",
  "Uten dom: søkes innen ett år etter påtalemyndighetens endelige avgjørelse. Vi regner fra dagen saken ble henlagt, {0}, for å være sikker: om det var den endelige avgjørelsen, er ikke fortalt.",
  (p) => p.case.closed,
);
const halfYearClock = say(
  "Where the judgment awarded compensation (§ 6): claimed within six months of the day it became final, {0}.",
  "Der dommen tilkjente erstatning (§ 6): kreves innen seks måneder etter at den ble endelig (rettskraftig), {0}.",
  (p) => p.case.closed,
);
const yearAfterJudgment = say(
  "Where the judgment was by default, or the claim was not heard in the criminal case (§ 7): applied for within one year of the day the judgment became final, {0}.",
  "Der dommen er en fraværsdom, eller kravet ikke ble behandlet i straffesaken (§ 7): søkes innen ett år etter at dommen ble endelig (rettskraftig), {0}.",
  (p) => p.case.closed,
);
const mayBeReported = askLawyer(
  "compensation-may-be-reported",
  "Do the facts bear a report under a provision that the act on compensation names: § 257 or § 259, § 264 where threats were grave, §§ 272 or 273 where somebody was hurt, or another?",
  "Er det grunnlag i det som har skjedd, for en anmeldelse etter en bestemmelse som voldserstatningsloven nevner: § 257 eller § 259, § 264 der trusler var grove, §§ 272 eller 273 der noen er skadet, eller en annen?",
);
const aReportOpensIt = say(
  "A report to the police under one of the provisions that § 1 names is what opens it.",
  "Det er en anmeldelse til politiet etter en av bestemmelsene som § 1 nevner, som åpner for den.",
);

const noClaimInTime = say(
  "The last day passes without a claim.",
  "Siste dag går uten at det er krevd.",
);

const notSurelyCovered = [
  {
    when: { clock: ["none", "open"], covered: "built-on" },
    gives: "unsure",
    because: [named],
    each: toBeSafe,
    ask: [aggravated],
  },
  {
    when: { clock: "unclear", covered: "built-on" },
    gives: "unsure",
    because: [named],
    each: toBeSafe,
    ask: [aggravated, whichClosed],
  },
  {
    when: { clock: ["dropped", "judged"], covered: "built-on" },
    gives: "unsure",
    until: lastDay,
    because: [named],
    each: toBeSafe,
    ask: [aggravated],
  },
  {
    when: { clock: ["none", "open", "unclear"], covered: "unknown" },
    gives: "unsure",
    because: [named],
    each: toBeSafe,
    ask: [reported, provision],
  },
  {
    when: { clock: ["dropped", "judged"], covered: "unknown" },
    gives: "unsure",
    until: lastDay,
    because: [named],
    each: toBeSafeIfCovered,
    ask: [reported, provision],
  },
] as const;

export const right = rightOf({
  section: {
    id: "state-compensation",
    law: "voldserstatningsloven",
    section: "§§ 1, 6, 7, 18",
    read,
    inForce: { from: actFrom, until: null },
  },
  title: { en: "Compensation from the state", nb: "Voldserstatning fra staten" },
  deadline: { en: "application for compensation from the state", nb: "søknad om voldserstatning" },
  gives: {
    en: "Money from the state as compensation. Kontoret for voldsoffererstatning decides.",
    nb: "Penger fra staten som erstatning. Kontoret for voldsoffererstatning avgjør.",
  },
  hangsOn: {
    en: "A report under a provision that § 1 names, as trafficking (§ 257), coercion (§ 251) or grave threats (§ 264). Undue exploitation (§ 108 a) is not among them.",
    nb: "Anmeldelse etter en bestemmelse som § 1 nevner, som menneskehandel (§ 257), tvang (§ 251) eller grove trusler (§ 264). Utilbørlig utnytting (§ 108 a) er ikke blant dem.",
  },
  endedBy: {
    en: "Six months after a final judgment, for the compensation that it awarded (§ 6). A year after the final judgment where it was by default or the claim was not heard, or after the prosecuting authority has finally decided the case (§ 7).",
    nb: "Seks måneder etter at en dom er endelig (rettskraftig), for erstatningen den tilkjente (§ 6). Ett år etter den endelige dommen der den er en fraværsdom eller kravet ikke ble behandlet, eller etter at påtalemyndigheten har avgjort saken endelig (§ 7).",
  },
  toPerson: {
    may: { en: "Compensation from the state (voldserstatning)", nb: "Voldserstatning fra staten" },
    name: { en: "compensation from the state (voldserstatning)", nb: "voldserstatning fra staten" },
  },
  on: { clock, covered, now, awarded, reportedBefore },
  cases: [
    ...whileItGoesOn,
    ...wheneverReported({ clock: "dropped", covered: "yes", now: "covered" } as const, {
      gives: "may" as const,
      from: (p: Picture) => p.case.first,
      until: lastDay,
      because: [named, yearClock],
      endsIf: [
        say("The last day passes without an application.", "Siste dag går uten at noen har søkt."),
      ],
      each: byEachDay(applyFor),
    }),
    ...wheneverReported(
      { clock: "judged", covered: "yes", now: "covered", awarded: "yes" } as const,
      {
        gives: "may" as const,
        from: (p: Picture) => p.case.first,
        until: lastDay,
        because: [named, halfYearClock],
        endsIf: [noClaimInTime],
        each: byEachDay({ en: "Claim compensation.", nb: "Krev voldserstatning." }),
      },
    ),
    ...wheneverReported(
      { clock: "judged", covered: "yes", now: "covered", awarded: "default" } as const,
      {
        gives: "may" as const,
        from: (p: Picture) => p.case.first,
        until: lastDay,
        because: [named, yearAfterJudgment],
        endsIf: [noClaimInTime],
        each: byEachDay(applyFor),
      },
    ),
    {
      when: { clock: "judged", covered: "yes", now: "covered", awarded: "no" },
      gives: "unsure",
      from: (p) => p.case.first,
      until: lastDay,
      because: [named, yearAfterJudgment],
      each: toBeSafe,
      ask: [whyNotAwarded],
    },
    {
      when: { clock: "judged", covered: "yes", now: "covered", awarded: ["unknown", "no-matter"] },
      gives: "unsure",
      from: (p) => p.case.first,
      until: lastDay,
      because: [named, halfYearClock, yearAfterJudgment],
      each: toBeSafe,
      ask: [whatWasAwarded],
    },
    {
      when: { clock: "dropped", covered: "yes", now: ["other", "unknown", "again"] },
      gives: "unsure",
      from: (p) => p.case.first,
      until: lastDay,
      because: [named, wasOver, yearClock],
      each: toBeSafe,
      ask: [relabelled],
    },
    ...onceApplied,
    {
      when: { clock: "judged", covered: "yes", now: ["other", "unknown", "again"] },
      gives: "unsure",
      from: (p) => p.case.first,
      until: lastDay,
      because: [named, wasOver, halfYearClock, yearAfterJudgment],
      each: toBeSafe,
      ask: [relabelled],
    },
    {
      when: { clock: "unreported", covered: ["yes", "built-on", "unknown"] },
      gives: "no",
      because: [named, nothingReported, aReportOpensIt],
    },
    {
      when: { clock: ["dropped", "judged"], covered: "yes", now: "gross" },
      ...{ gives: "unsure", from: (p) => p.case.first, until: lastDay },
      because: [named, grossNow],
      each: toBeSafe,
      ask: [aggravated],
    },
    ...oncePassed,
    ...notSurelyCovered,
    {
      when: { covered: "no" },
      gives: "no",
      because: [
        named,
        say(
          "What the case was reported as, is not among them.",
          "Det saken er anmeldt som, er ikke blant dem.",
        ),
        aReportOpensIt,
      ],
      ask: [mayBeReported],
    },
  ],
  examples,
});
