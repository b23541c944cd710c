import { always, read } from "../../pay/sections/section.ts";
import { permitAbroad } from "../before-leaving.ts";
import { children, leftThen, orRevoked, permitIsOver, revocation } from "../both-permits.ts";
import { doubtOf, doubts, expelledIf } from "../doubt.ts";
import { caseState, limited, matter, origin, revokedAlone } from "../facts.ts";
import { lastMet } from "../met.ts";
import type { Picture } from "../picture.ts";
import { provision, renewalPending, reported, revoked, whichClosed } from "../questions.ts";
import { type Question, rightOf, type Step } from "../right.ts";
import { type Find, notAbroad, type Saying, say, sayLost } from "../words.ts";
import { dropAppeal } from "./drop-appeal.ts";
import { reach } from "./limited-permit.apply.ts";
import {
  asTrafficking,
  closed,
  closes,
  leaves,
  needed,
  noneGranted,
  otherProvision,
  reportAnew,
  unclear,
  unreadProvision,
} from "./limited-permit.none.ts";
import { movingOn, renewal } from "./limited-permit.renewal.ts";

/** The last day that a permit was applied for, this one or what comes after a reflection period. */
const lastApplied: Find = ({ met }) => {
  const days = ["limited-permit", "reflection-permit"].map((right) => lastMet(met, right));
  return Math.max(...days.filter((day) => !Number.isNaN(day)));
};

const length = say("Up to one year at a time.", "Inntil ett år om gangen.");
const granted = say(
  "Granted {0}, with {1} as its last day.",
  "Innvilget {0}, med {1} som siste dag.",
  (p) => p.limited.granted,
  (p) => p.limited.until,
);
const untold = sayLost(
  "Granted {0}, and no last day was told. It is {1} at the latest; it may be months before, and may have passed: the decision itself says which day.",
  "Innvilget {0}, og ingen har sagt hvilken dag som er den siste. Den er senest {1}; den kan være flere måneder før, og kan være over: vedtaket selv sier hvilken dag.",
  (p) => p.limited.granted,
  (p) => p.limited.until,
);
/** What is said of one that was given, with each doubt. */
const given = ({ isLengthTold, isExpelled }: (typeof doubts)[number]): readonly Saying[] => [
  ...[isLengthTold ? granted : untold, length],
  ...expelledIf(isExpelled),
];
const overOnes: readonly Saying[] = [
  { ...granted, only: (p) => !p.limited.assumed },
  {
    ...sayLost(
      "Granted {0}, and no last day was told. It was {1} at the latest.",
      "Innvilget {0}, og ingen har sagt hvilken dag som var den siste. Den var senest {1}.",
      (p) => p.limited.granted,
      (p) => p.limited.until,
    ),
    only: (p) => p.limited.assumed,
  },
];
const notRenewed = sayLost(
  "The case that it was given for is over or goes under another provision: it is not renewed.",
  "Saken den ble gitt for, er over eller går etter en annen bestemmelse: den fornyes ikke.",
);
const lastDayPassed = sayLost(
  "Its last day has passed. Something was applied for, {0}; it is not decided, as far as is known.",
  "Siste dag er over. Det ble søkt om noe, {0}; det er ikke avgjort, så langt vi vet.",
  lastApplied,
);
const revokedThen = sayLost("Revoked {0}.", "Trukket tilbake {0}.", (p) => p.limited.until);

const span = {
  from: (p: Picture) => p.limited.granted,
  until: (p: Picture) => p.limited.until,
  counted: (p: Picture) => !p.limited.told,
};

/** It runs: with each doubt that there is of it. */
function runs<const When extends object>(when: When, { because, endsIf, next, ask = [] }: Running) {
  return doubts.map(
    (each) =>
      ({
        when: { limited: "running", ...when, doubt: each.doubt },
        gives: each.doubt === "none" ? "holds" : "unsure",
        ...span,
        because: [...given(each), ...because, notAbroad],
        endsIf,
        todo: next(each.isLengthTold),
        ask: [...ask, ...each.asks],
      }) as const,
  );
}

interface Running {
  readonly because: readonly Saying[];
  readonly endsIf: readonly Saying[];
  readonly next: (isLengthTold: boolean) => readonly Step[];
  readonly ask?: readonly Question[];
}

/** While the case may go on. */
const goingOn = { because: [needed, children], endsIf: closes, next: renewal } as const;
/** While it does not, or not as trafficking. */
const runningOut = { endsIf: [leaves], next: movingOn } as const;

export const right = rightOf({
  section: {
    id: "limited-permit",
    law: "utlendingsforskriften",
    section: "§ 8-3 (2), (3), (4), utlendingsloven § 61; UDI 2013-014",
    read,
    inForce: always,
  },
  title: { en: "Limited permit while the case goes on", nb: "Begrenset tillatelse mens saken går" },
  deadline: {
    en: "application for a limited permit, its renewal or another permit",
    nb: "søknad om begrenset tillatelse, fornyelse eller en annen tillatelse",
  },
  gives: {
    en: "A permit to be in Norway while the case goes on, up to one year at a time, and social services in full while it runs.",
    nb: "Tillatelse til å være i Norge mens saken går, inntil ett år om gangen, og sosiale tjenester fullt ut mens den løper.",
  },
  hangsOn: {
    en: "An investigation or trial of trafficking that needs the person, a report, and that the person has broken with those around it.",
    nb: "En etterforskning eller straffesak om menneskehandel som trenger personen, en anmeldelse, og at personen har brutt med miljøet rundt det.",
  },
  endedBy: {
    en: "Its last day. When the case is dropped, judged or goes under another provision it runs out and is not renewed.",
    nb: "Siste dag. Når saken henlegges, avgjøres eller går etter en annen bestemmelse, løper den ut og fornyes ikke.",
  },
  toPerson: {
    has: {
      en: "Limited permit (begrenset tillatelse): you can be in Norway",
      nb: "Begrenset tillatelse: du kan være i Norge",
    },
    name: { en: "a limited permit (begrenset tillatelse)", nb: "begrenset tillatelse" },
    isPermit: true,
    isStay: true,
  },
  on: { limited, caseState, matter, origin, reach, doubt: doubtOf((p) => p.limited), revokedAlone },
  cases: [
    ...runs({ caseState: "open", matter: "trafficking" }, goingOn),
    ...runs({ caseState: "open", matter: "unknown" }, { ...goingOn, ask: [provision] }),
    ...runs(
      { caseState: "open", matter: "unread" },
      { ...goingOn, because: [...goingOn.because, unreadProvision], ask: [otherProvision] },
    ),
    ...runs({ caseState: ["unknown", "none"] }, { ...goingOn, ask: [reported] }),
    ...runs(
      { caseState: "unclear" },
      { ...goingOn, because: [...goingOn.because, unclear], ask: [whichClosed] },
    ),
    ...runs(
      { caseState: "open", matter: "relabelled" },
      { ...runningOut, because: [notRenewed], ask: [reportAnew] },
    ),
    ...runs(
      { caseState: "open", matter: "other" },
      { ...runningOut, because: [notRenewed], ask: [asTrafficking] },
    ),
    ...runs(
      { caseState: "dropped" },
      { ...runningOut, because: [closed, notRenewed], ask: [dropAppeal, reportAnew] },
    ),
    ...runs(
      { caseState: "judged" },
      { ...runningOut, because: [closed, notRenewed], ask: [reportAnew] },
    ),
    ...doubts.map(
      (each) =>
        ({
          when: { limited: "left", doubt: each.doubt },
          gives: "unsure",
          ...span,
          because: [...given(each), leftThen],
          todo: renewal(each.isLengthTold),
          ask: [revoked, ...each.asks],
        }) as const,
    ),
    ...doubts.map(
      (each) =>
        ({
          when: { limited: "pending", doubt: each.doubt },
          gives: "unsure",
          from: span.from,
          because: [...given(each), lastDayPassed],
          ask: [renewalPending, ...each.asks],
        }) as const,
    ),
    {
      when: { limited: "over" },
      gives: "ended",
      ...span,
      because: [...overOnes, length],
      todo: [permitIsOver],
    },
    {
      when: { limited: "revoked" },
      gives: "unsure",
      from: span.from,
      because: [revokedThen, revocation.unread],
      todo: revocation.todo,
      ask: revocation.ask,
    },
    ...orRevoked(noneGranted),
  ],
  beforeLeaving: permitAbroad((p) => p.limited),
});
