import { applied, lastDay } from "./compensation-days.ts";
import {
  appliedDays,
  apply,
  earlierAct,
  grossNow,
  named,
  otherViolence,
  relabelled,
  reportedBefore,
  wasOver,
} from "./compensation-words.ts";
import type { Picture } from "./picture.ts";
import { grossTrafficking, provision, reported } from "./questions.ts";
import { say } from "./words.ts";

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

/** Claimed in time, and it is not known whether it is covered. */
const claimed = {
  gives: "unsure",
  because: [named, appliedInTime],
  todo: [answerDue],
  each: appliedDays,
} as const;

/** Compensation from the state once it was applied for in time. */
export const onceApplied = [
  {
    when: { clock: "applied", covered: "yes", now: "covered" },
    gives: "may",
    from: (p: Picture) => p.case.first,
    because: [named, appliedInTime],
    todo: [answerDue],
    each: appliedDays,
  },
  {
    when: { clock: "applied", covered: "yes", now: ["other", "unknown", "again"] },
    gives: "unsure",
    from: (p: Picture) => p.case.first,
    because: [named, wasOver, appliedInTime],
    todo: [answerDue],
    each: appliedDays,
    ask: [relabelled],
  },
  {
    when: { clock: "applied", covered: "yes", now: "gross" },
    ...claimed,
    from: (p: Picture) => p.case.first,
    because: [named, grossNow, appliedInTime],
    ask: [grossTrafficking],
  },
  {
    when: { clock: "applied", covered: "yes", now: "earlier" },
    ...claimed,
    from: (p: Picture) => p.case.first,
    because: [named, reportedBefore, appliedInTime],
    ask: [earlierAct],
  },
  { when: { clock: "applied", covered: "258" }, ...claimed, ask: [grossTrafficking] },
  { when: { clock: "applied", covered: "unread" }, ...claimed, ask: [otherViolence] },
  { when: { clock: "applied", covered: "unknown" }, ...claimed, ask: [reported, provision] },
] as const;
