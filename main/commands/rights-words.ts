import type { State } from "../../rules/rights/right.ts";
import type { ChangeGroup, PartHeld } from "../../rules/rights/what-if.ts";

export interface RightsWords {
  readonly states: Readonly<Record<State | "none", string>>;
  readonly groups: Readonly<Record<ChangeGroup, string>>;
  readonly same: Readonly<Record<PartHeld | "heading" | "noDay", string>>;
  readonly days: string;
  readonly atOnce: string;
  readonly passed: string;
  readonly because: string;
  readonly source: string;
  readonly endsIf: string;
  readonly todo: string;
  readonly from: string;
  readonly until: string;
  readonly untilPerhaps: string;
  readonly notHeld: string;
  readonly questions: string;
  readonly lawyer: string;
  readonly whatIf: string;
  readonly secure: string;
}

export const rightsWords: Readonly<Record<"nb" | "en", RightsWords>> = {
  en: {
    states: {
      holds: "Holds",
      may: "May be had, if somebody decides so or something comes first",
      unsure: "Not known: a fact is missing, or the law leaves it open",
      ended: "Has ended",
      none: "does not apply",
    },
    groups: {
      stays: "Stays",
      over: "Was over already",
      changes: "Changes",
      "falls-away": "Falls away",
      comes: "Comes",
    },
    same: {
      heading: "As before, and what changes",
      days: "the days",
      noDay: "no day is known",
      reasons: "the reasons",
      "ends-if": "what ends it",
      "to-do": "what is to be done",
    },
    days: "Days that must be kept",
    atOnce: "At once",
    passed: "passed",
    because: "why",
    source: "source",
    endsIf: "ends if",
    todo: "to do",
    from: "from",
    until: "until",
    untilPerhaps: "perhaps until",
    notHeld: "What is known not to apply",
    questions: "To ask",
    lawyer: "a lawyer",
    whatIf: "What if: on",
    secure: "see to",
  },
  nb: {
    states: {
      holds: "Gjelder",
      may: "Kan gis, hvis noen bestemmer det eller noe kommer først",
      unsure: "Ikke kjent: et faktum mangler, eller loven lar det stå åpent",
      ended: "Er over",
      none: "gjelder ikke",
    },
    groups: {
      stays: "Består",
      over: "Var over allerede",
      changes: "Endres",
      "falls-away": "Faller bort",
      comes: "Kommer til",
    },
    same: {
      heading: "Som før, og det som endres",
      days: "dagene",
      noDay: "ingen dag er kjent",
      reasons: "begrunnelsen",
      "ends-if": "hva den slutter med",
      "to-do": "hva som må gjøres",
    },
    days: "Frister som må holdes",
    atOnce: "Straks",
    passed: "passert",
    because: "hvorfor",
    source: "kilde",
    endsIf: "slutter hvis",
    todo: "gjør",
    from: "fra",
    until: "til",
    untilPerhaps: "kanskje til",
    notHeld: "Gjelder ikke, så vidt vi vet",
    questions: "Å spørre om",
    lawyer: "en advokat",
    whatIf: "Hva om: den",
    secure: "sørg for",
  },
};
