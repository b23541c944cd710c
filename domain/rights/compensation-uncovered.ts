import { lastDay } from "./compensation-days.ts";
import {
  lastDayOfClosed,
  named,
  otherViolence,
  toBeSafe,
  toBeSafeIfCovered,
  unread,
} from "./compensation-words.ts";
import { grossTrafficking, provision, reported, whichClosed } from "./questions.ts";

/** Compensation from the state where it is not sure that the act covers what was reported. */
export const notSurelyCovered = [
  {
    when: { clock: ["none", "open"], covered: "258" },
    gives: "unsure",
    because: [named],
    each: toBeSafe,
    ask: [grossTrafficking],
  },
  {
    when: { clock: "unclear", covered: "258" },
    gives: "unsure",
    because: [named],
    each: toBeSafe,
    ask: [grossTrafficking, whichClosed],
  },
  {
    when: { clock: ["dropped", "judged"], covered: "258" },
    gives: "unsure",
    until: lastDay,
    because: [named],
    each: toBeSafe,
    ask: [grossTrafficking],
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
  {
    when: { clock: ["none", "open", "unclear", "dropped", "judged"], covered: "unread" },
    gives: "unsure",
    until: lastDayOfClosed,
    because: [named, unread],
    each: toBeSafe,
    ask: [otherViolence],
  },
] as const;
