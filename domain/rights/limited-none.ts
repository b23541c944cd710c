import { dropAppeal } from "./drop-appeal.ts";
import { hindrances } from "./hindrance.ts";
import {
  appliedDays,
  applyInTime,
  byWhichDay,
  howFar,
  lawyerFirst,
  safeDays,
} from "./limited-apply.ts";
import {
  appliedFor,
  appliedWithout,
  asTrafficking,
  closed,
  closes,
  criteria,
  goesOn,
  limitedEea,
  movedOn,
  needed,
  neverHad,
  notRead,
  otherGrounds,
  otherProvision,
  reportAnew,
  unclear,
  underAnother,
  unreadProvision,
  wasUnderAnother,
} from "./limited-words.ts";
import { originAsked, provision, reported, whichClosed } from "./questions.ts";
import type { Question } from "./right.ts";
import { mayReach, nothingReported, type Saying } from "./words.ts";

/** The cases of a limited permit where none is known to have been granted. */

interface Known<Gives> {
  readonly gives: Gives;
  readonly because: readonly Saying[];
  readonly ask: readonly Question[];
  readonly each?: typeof safeDays;
}

const none: readonly never[] = [];
const noDays = () => none;

/** No case that it is for is known to go on: what is known, and unsure where an application is not decided. */
function without<const When extends object, const Gives extends "no" | "unsure">(
  when: When,
  { gives, because, ask, each = noDays }: Known<Gives>,
) {
  return [
    {
      when: { limited: "none", ...when, reach: ["running", "none", "expulsion", "abroad"] },
      ...{ gives, because: [needed, ...because], ask },
      each,
    },
    {
      when: { limited: "none", ...when, reach: "applied" },
      gives: "unsure",
      because: [needed, appliedFor, ...because],
      todo: [howFar],
      ask: [appliedWithout, ...ask],
    },
  ] as const;
}

/** The case is one that it is for: what to do hangs on whether it was applied for, can be in time, or what may stand in the way. */
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
    {
      when: { ...when, reach: "running" },
      ...{ ...answer, because: [...because, mayReach], todo: [applyInTime] },
      ask: [...ask, byWhichDay],
    },
    ...hindrances.map(
      ({ hindered, said, asks }) =>
        ({
          when: { ...when, reach: hindered },
          ...{ ...answer, because: [...because, ...said, mayReach] },
          ...{ todo: [lawyerFirst], each: safeDays, ask: [...ask, ...asks] },
        }) as const,
    ),
  ] as const;
}

const eea = { limited: "none", caseState: "open", matter: "trafficking", origin: "EEA" } as const;
const wasFor = ["trafficking", "relabelled", "unread", "unknown"] as const;

export const noneGranted = [
  ...notYet("third-country", []),
  ...notYet("unknown", [originAsked]),
  {
    when: { ...eea, reach: ["running", "none", "expulsion", "abroad"] },
    gives: "unsure",
    because: [needed],
    ask: [criteria, limitedEea],
  },
  {
    when: { ...eea, reach: "applied" },
    gives: "unsure",
    because: [needed, appliedFor],
    todo: [howFar],
    each: appliedDays,
    ask: [criteria, limitedEea],
  },
  ...without(
    { caseState: "open", matter: "unknown" },
    { gives: "unsure", because: [], ask: [provision], each: safeDays },
  ),
  ...without(
    { caseState: "open", matter: "unread" },
    { gives: "unsure", because: [unreadProvision], ask: [otherProvision], each: safeDays },
  ),
  ...without(
    { caseState: "open", matter: "relabelled" },
    { gives: "no", because: [movedOn, neverHad], ask: [reportAnew] },
  ),
  ...without(
    { caseState: "open", matter: "other" },
    { gives: "no", because: [underAnother], ask: [asTrafficking] },
  ),
  ...without({ caseState: "unknown" }, { gives: "unsure", because: [], ask: [reported] }),
  ...without(
    { caseState: "none" },
    { gives: "no", because: [nothingReported], ask: [asTrafficking] },
  ),
  ...without({ caseState: "unclear" }, { gives: "unsure", because: [unclear], ask: [whichClosed] }),
  ...without(
    { caseState: "dropped", matter: wasFor },
    { gives: "no", because: [closed, neverHad], ask: [dropAppeal, reportAnew] },
  ),
  ...without(
    { caseState: "judged", matter: wasFor },
    { gives: "no", because: [closed, neverHad], ask: [reportAnew] },
  ),
  ...without(
    { caseState: ["dropped", "judged"], matter: "other" },
    { gives: "no", because: [closed, wasUnderAnother], ask: [asTrafficking] },
  ),
] as const;
