import { always, read } from "../../pay/sections/section.ts";
import { dayNumber } from "../../time/calendar.ts";
import { day } from "../../time/day.ts";
import { hindrance, hindrances } from "../hindrance.ts";
import {
  chargeThen,
  evidence,
  evidenceWhere,
  grossTrafficking,
  protectionApplied,
} from "../questions.ts";
import { type Fact, type Question, rightOf, type Step } from "../right.ts";
import { grounds, type Testimony } from "../testimony.ts";
import {
  applied,
  apply,
  askBeforeLeaving,
  before2020,
  chargeUnknown,
  gave,
  given,
  may,
  namesNot258,
  notApplied,
  notGiven,
  notShall,
  ofShall,
  shall,
  whereUnknown,
  widenedThen,
} from "../witness-words.ts";
import { nothingEnds, type Saying } from "../words.ts";

const widened = dayNumber(day("2020-06-05"));

/** "not-so" where it was answered that none was given. */
const evidenceGiven: Fact<Testimony["ground"] | "not-so"> = {
  values: ["none", "not-so", ...grounds],
  of: ({ testimony: { ground }, notSo }) =>
    ground === "none" && notSo.includes("evidence") ? "not-so" : ground,
};
const protection: Fact<"applied" | "not-told"> = {
  values: ["applied", "not-told"],
  of: (p) => (Number.isNaN(p.protectionApplied) ? "not-told" : "applied"),
};
/** Whether evidence was given under the second paragraph's present words. Whether they reach what was given before was not read. */
const version: Fact<"present" | "earlier"> = {
  values: ["present", "earlier"],
  of: ({ testimony }) => (testimony.last >= widened ? "present" : "earlier"),
};

/** Somebody decides it; whether that can be so after an expulsion, or from abroad, was not read. */
function mayBeGiven<const When extends object>(
  when: When,
  { because, todo = [], ask = [] }: Given,
) {
  return hindrances.map(
    ({ hindered, said, asks }) =>
      ({
        when: { ...when, hindrance: hindered },
        gives: hindered === "none" ? "may" : "unsure",
        from: given,
        because: [...because, ...said],
        todo,
        ask: [...ask, ...asks],
      }) as const,
  );
}

interface Given {
  readonly because: readonly Saying[];
  readonly todo?: readonly Step[];
  readonly ask?: readonly Question[];
}

export const right = rightOf({
  section: {
    id: "witness-permit",
    law: "utlendingsforskriften",
    section: "§ 8-4 (1), (2)",
    read,
    inForce: always,
  },
  title: {
    en: "Permit for whoever has given evidence",
    nb: "Tillatelse for den som har forklart seg",
  },
  gives: {
    en: "A permit to be in Norway. One by the first paragraph can lead to permanent residence.",
    nb: "Tillatelse til å være i Norge. Etter første ledd kan den føre til permanent opphold.",
  },
  hangsOn: {
    en: "Having told what one knows. In court, in a case where somebody is charged under § 257, and having applied for protection: then it shall be given to the person whom that case says it was done to, unless they are a refugee or special reasons speak against it. To the police or a court, in any criminal case, since 5 June 2020: then it may be given.",
    nb: "At personen har forklart seg. I retten, i en sak der noen er tiltalt etter § 257, og personen har søkt beskyttelse: da skal den gis til den som saken sier det har gått ut over, hvis personen ikke er flyktning og ingen særlige grunner taler mot. For politiet eller retten, i en hvilken som helst straffesak, siden 5. juni 2020: da kan den gis.",
  },
  endedBy: {
    en: `${nothingEnds.en} That a case is dropped later does not take back what was said in it. What an expulsion or leaving Norway does to it was not read.`,
    nb: `${nothingEnds.nb} At en sak henlegges senere, tar ikke tilbake det som er forklart i den. Hva utvisning eller utreise gjør med den, er ikke lest.`,
  },
  toPerson: {
    may: {
      en: "A permit because you have given evidence",
      nb: "Tillatelse fordi du har forklart deg",
    },
    name: { en: "a permit for having given evidence", nb: "tillatelse fordi du har forklart deg" },
    isPermit: true,
  },
  on: { evidence: evidenceGiven, protection, version, hindrance },
  beforeLeaving: askBeforeLeaving,
  cases: [
    ...mayBeGiven(
      { evidence: "shall", protection: "applied" },
      { because: [gave, applied, shall], ask: ofShall },
    ),
    ...mayBeGiven(
      { evidence: "shall", protection: "not-told" },
      { because: [gave, shall, notApplied], todo: apply, ask: [protectionApplied, ...ofShall] },
    ),
    ...mayBeGiven(
      { evidence: "gross", version: "present" },
      { because: [gave, namesNot258, shall, may], todo: apply, ask: [grossTrafficking] },
    ),
    ...mayBeGiven(
      { evidence: "unknown-charge", version: "present" },
      { because: [gave, chargeUnknown, may, shall], todo: apply, ask: [chargeThen] },
    ),
    ...mayBeGiven(
      { evidence: "unknown-where", version: "present" },
      { because: [gave, whereUnknown, may, shall], todo: apply, ask: [evidenceWhere] },
    ),
    ...mayBeGiven(
      { evidence: "other", version: "present" },
      { because: [gave, notShall, may], todo: apply },
    ),
    {
      when: { evidence: "gross", version: "earlier" },
      gives: "unsure",
      from: given,
      because: [gave, namesNot258, shall, widenedThen],
      todo: apply,
      ask: [grossTrafficking, before2020],
    },
    {
      when: { evidence: "other", version: "earlier" },
      gives: "unsure",
      from: given,
      because: [gave, widenedThen],
      ask: [before2020],
    },
    {
      when: { evidence: "unknown-charge", version: "earlier" },
      gives: "unsure",
      from: given,
      because: [gave, shall, widenedThen],
      ask: [chargeThen, before2020],
    },
    {
      when: { evidence: "unknown-where", version: "earlier" },
      gives: "unsure",
      from: given,
      because: [gave, shall, widenedThen],
      ask: [evidenceWhere, before2020],
    },
    {
      when: { evidence: "not-so" },
      gives: "no",
      because: [shall, may, notGiven],
    },
    { when: { evidence: "none" }, gives: "unsure", because: [shall, may], ask: [evidence] },
  ],
});
