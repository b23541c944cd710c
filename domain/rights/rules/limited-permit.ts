import { always, read } from "../../pay/sections/section.ts";
import { doubtOf, doubts } from "../doubt.ts";
import { caseState, limited, matter, origin, revokedAlone } from "../facts.ts";
import { appliedDays, applyAtAll, applyInTime, howFar, reach } from "../limited-apply.ts";
import {
  appliedFor,
  appliedThenClosed,
  children,
  closed,
  closes,
  criteria,
  given,
  goesOn,
  lastDayPassed,
  leaves,
  leftThen,
  length,
  movedOn,
  needed,
  neverHad,
  notRead,
  notRenewed,
  notTrafficking,
  otherGrounds,
  otherProvision,
  overOnes,
  revokedThen,
  secure,
  unclear,
  unreadProvision,
  wasNotTrafficking,
} from "../limited-words.ts";
import type { Picture } from "../picture.ts";
import {
  originAsked,
  provision,
  renewalPending,
  reported,
  revoked,
  whichClosed,
} from "../questions.ts";
import { movingOn, renewal } from "../renewal.ts";
import { orRevoked, revocation } from "../revocation.ts";
import { type Question, rightOf, type Step } from "../right.ts";
import { nothingReported, type Saying } from "../words.ts";

const span = {
  from: (p: Picture) => p.limited.granted,
  until: (p: Picture) => p.limited.until,
};

/** It runs: with each doubt that there is of it. */
function runs<const When extends object>(when: When, { because, endsIf, next, ask = [] }: Running) {
  return doubts.map(
    (each) =>
      ({
        when: { limited: "running", ...when, doubt: each.doubt },
        gives: each.doubt === "none" ? "holds" : "unsure",
        ...span,
        because: [...given(each), ...because],
        endsIf,
        todo: next(each.isLengthTold),
        secure,
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
/** None was granted, and the case that it is for is no more: said why, and unsure while an application is not decided. */
function noLonger<const When extends object>(when: When, why: Saying) {
  return [
    {
      when: { limited: "none", ...when, reach: ["running", "none"] },
      gives: "no",
      because: [needed, why, neverHad],
    },
    {
      when: { limited: "none", ...when, reach: "applied" },
      gives: "unsure",
      because: [needed, appliedFor, why],
      todo: [howFar],
      ask: [appliedThenClosed],
    },
  ] as const;
}

/** None was granted, and the case is one that it is for: what to do hangs on whether it was applied for, or can be in time. */
function notYet(origin: "third-country" | "unknown", asked: readonly Question[]) {
  const when = { limited: "none", caseState: "open", matter: "trafficking", origin } as const;
  const because = [needed, goesOn, notRead];
  const answer = { gives: "unsure", endsIf: closes, secure: otherGrounds } as const;
  const ask = [criteria, ...asked];
  return [
    {
      when: { ...when, reach: "applied" },
      ...{ ...answer, ask, because: [...because, appliedFor], todo: [howFar], each: appliedDays },
    },
    { when: { ...when, reach: "running" }, ...answer, ask, because, todo: [applyInTime] },
    { when: { ...when, reach: "none" }, ...answer, ask, because, todo: [applyAtAll] },
  ] as const;
}

export const right = rightOf({
  section: {
    id: "limited-permit",
    law: "utlendingsforskriften",
    section: "§ 8-3 (2), (3), (4), utlendingsloven § 61; UDI 2013-014",
    read,
    inForce: always,
  },
  title: { en: "Limited permit while the case goes on", nb: "Begrenset tillatelse mens saken går" },
  hangsOn: {
    en: "An investigation or trial of trafficking that needs the person, a report, and that the person has broken with those around it.",
    nb: "En etterforskning eller straffesak om menneskehandel som trenger personen, en anmeldelse, og at personen har brutt med miljøet rundt det.",
  },
  endedBy: {
    en: "Its last day. When the case is dropped, judged or goes under another provision it runs out and is not renewed.",
    nb: "Siste dag. Når saken henlegges, avgjøres eller går etter en annen bestemmelse, løper den ut og fornyes ikke.",
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
      { caseState: "open", matter: ["relabelled", "other"] },
      { ...runningOut, because: [notRenewed] },
    ),
    ...runs({ caseState: ["dropped", "judged"] }, { ...runningOut, because: [closed, notRenewed] }),
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
    },
    {
      when: { limited: "revoked" },
      gives: "ended",
      ...span,
      because: [revokedThen, revocation.unread],
      todo: revocation.todo,
      ask: revocation.ask,
    },
    ...orRevoked([
      ...notYet("third-country", []),
      ...notYet("unknown", [originAsked]),
      {
        when: { limited: "none", caseState: "open", matter: "trafficking", origin: "EEA" },
        gives: "unsure",
        because: [needed],
        ask: [criteria],
      },
      {
        when: { limited: "none", caseState: "open", matter: "unknown" },
        gives: "unsure",
        because: [needed],
        ask: [provision],
      },
      {
        when: { limited: "none", caseState: "open", matter: "unread" },
        gives: "unsure",
        because: [needed, unreadProvision],
        ask: [otherProvision],
      },
      {
        when: { limited: "none", caseState: "unknown" },
        gives: "unsure",
        because: [needed],
        ask: [reported],
      },
      {
        when: { limited: "none", caseState: "none" },
        gives: "no",
        because: [needed, nothingReported],
      },
      {
        when: { limited: "none", caseState: "unclear" },
        gives: "unsure",
        because: [needed, unclear],
        ask: [whichClosed],
      },
      ...noLonger({ caseState: "open", matter: "relabelled" }, movedOn),
      {
        when: { limited: "none", caseState: "open", matter: "other" },
        gives: "no",
        because: [needed, notTrafficking],
      },
      ...noLonger(
        {
          caseState: ["dropped", "judged"],
          matter: ["trafficking", "relabelled", "unread", "unknown"],
        },
        closed,
      ),
      {
        when: { limited: "none", caseState: ["dropped", "judged"], matter: "other" },
        gives: "no",
        because: [needed, wasNotTrafficking],
      },
    ]),
  ],
});
