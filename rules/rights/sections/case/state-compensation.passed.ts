import { lastDay } from "../../compensation-days.ts";
import type { Picture } from "../../picture.ts";
import { provision, reported } from "../../questions.ts";
import { askLawyer, type Question, type Step } from "../../right.ts";
import { who } from "../../who.ts";
import { type Saying, say, sayLost, sayWords } from "../../words.ts";
import {
  aggravated,
  appliedIfSo,
  grossNow,
  late,
  named,
  relabelled,
  wasOver,
} from "./state-compensation.todo.ts";

const askAtOnce: Step = {
  ...{ what: sayWords(late), by: null, who: who.lawyer },
  atOnce: { step: "ask-late-compensation", since: lastDay },
};

const dayPassed = sayLost("The last day was {0}.", "Siste dag var {0}.", lastDay);

const lateApplication = askLawyer(
  "compensation-late",
  "Can a late application for compensation be heard?",
  "Kan en sen søknad om voldserstatning bli behandlet?",
);
const dropDecided = askLawyer(
  "compensation-drop-decided",
  "Was the drop appealed, and when was it finally decided? The year to apply for compensation runs from that day.",
  "Ble henleggelsen påklaget, og når ble det endelig avgjort? Året for å søke om voldserstatning løper fra den dagen.",
);

const asFarAsKnown = sayLost(
  "The last day, as far as is known, was {0}. The act has no rule for a late application: a lawyer is asked.",
  "Siste dag, så langt vi vet, var {0}. Loven har ingen regel om sen søknad: en advokat spørres.",
  lastDay,
);
const fromTheDrop = say(
  "The year runs from the final decision of the prosecuting authority, and is counted from the drop, to be safe: if the drop was appealed, the day may be a later one.",
  "Året løper fra påtalemyndighetens endelige avgjørelse, og er regnet fra henleggelsen, for å være sikker: ble den påklaget, kan dagen være senere.",
);
/** After a drop, also from which day it was counted. */
const clocks = [
  { clock: "passed", because: [], ask: [] },
  { clock: "passed-after-drop", because: [fromTheDrop], ask: [dropDecided] },
] as const;

const unsure = (because: readonly Saying[], ask: readonly Question[]) => ({
  gives: "unsure" as const,
  from: (p: Picture) => p.case.first,
  because: [named, ...because, asFarAsKnown, appliedIfSo],
  todo: [askAtOnce],
  ask: [...ask, lateApplication],
});

/** Over only after a judgment, where all else is known. */
export const oncePassed = [
  {
    when: { clock: "passed", covered: "yes", now: "covered" },
    gives: "ended",
    from: (p: Picture) => p.case.first,
    until: lastDay,
    because: [named, dayPassed],
  },
  {
    when: { clock: "passed-after-drop", covered: "yes", now: "covered" },
    ...unsure([fromTheDrop], [dropDecided]),
  },
  ...clocks.flatMap(
    ({ clock, because, ask }) =>
      [
        {
          when: { clock, covered: "yes", now: ["other", "unknown", "again"] },
          ...unsure([wasOver, ...because], [relabelled, ...ask]),
        },
        {
          when: { clock, covered: "yes", now: "gross" },
          ...unsure([grossNow, ...because], [aggravated, ...ask]),
        },
        { when: { clock, covered: "built-on" }, ...unsure(because, [aggravated, ...ask]) },
        {
          when: { clock, covered: "unknown" },
          ...unsure(because, [reported, provision, ...ask]),
        },
      ] as const,
  ),
] as const;
