import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import {
  dangerWaits,
  expulsionWaits,
  heardLate,
  howLong,
  immigrationBoards,
  tooOld,
} from "../../appeal.ts";
import { lateLimit, safeLimit } from "../../appeal-days.ts";
import { sentInTime } from "../../appeals.ts";
import { expulsionAbroad } from "../../before-leaving.ts";
import type { Picture } from "../../picture.ts";
import { type Fact, rightOf } from "../../right.ts";
import { who } from "../../who.ts";
import { onlyWhere, say, sayLost } from "../../words.ts";
import { aid, aids, appealLate, putOff, word } from "./expulsion-appeal.ask.ts";
import {
  appealOver,
  farOver,
  findLastDay,
  isFar,
  isFarToCome,
  lawyerSince,
  lookAtYears,
  lookInDecision,
  safeOver,
  steps,
} from "./expulsion-appeal.steps.ts";

const on = (p: Picture) => p.expelled;
const last = (p: Picture) => p.appealUntil;
const isTold = (p: Picture) => !Number.isNaN(p.appealUntil);
const safe = (p: Picture) => safeLimit(p.expelled);
const year = (p: Picture) => lateLimit(p.expelled);
const isOld = (p: Picture) => p.asOf > year(p);

const appealed = (p: Picture): number =>
  sentInTime(p.met, "expulsion-appeal", {
    ...{ day: p.expelled, until: p.appealUntil, reckoned: safe(p) },
  });

/** "unread" where nobody told which day the decision names. */
const appeal: Fact<"not-told" | "unread" | "open" | "appealed" | "passed"> = {
  values: ["not-told", "unread", "open", "appealed", "passed"],
  of: (p) => {
    if (Number.isNaN(p.expelled)) {
      return "not-told";
    }
    if (!Number.isNaN(appealed(p))) {
      return "appealed";
    }
    if (!isTold(p)) {
      return "unread";
    }
    return p.asOf > p.appealUntil ? "passed" : "open";
  },
};

const decided = say(
  "Expulsion was decided {0}, and the last day to appeal that was told is {1}.",
  "Utvisning ble vedtatt {0}, og siste dag for å klage er etter det som er fortalt {1}.",
  (p) => p.expelled,
  (p) => p.appealUntil,
);
const decidedUntold = [
  onlyWhere(
    say(
      "Expulsion was decided {0}. Nobody has told when word of it came, or the last day to appeal that the decision names.",
      "Utvisning ble vedtatt {0}. Ingen har sagt når beskjeden kom, eller siste dag for å klage som står i vedtaket.",
      (p) => p.expelled,
    ),
    (p) => !(isTold(p) || isFar(p)),
  ),
  onlyWhere(
    say(
      "The day of the decision on expulsion was written as {0}, and the last day to appeal as {1}. So long between them is unusual: a year may be wrong, in either day. Both stand in the decision. Whether it can still be appealed is not known.",
      "Dagen for vedtaket om utvisning er skrevet som {0}, og siste klagedag som {1}. Så langt mellom dem er uvanlig: et årstall kan være feil, i en av dagene. Begge står i vedtaket. Om det fortsatt kan klages, er ikke kjent.",
      (p) => p.expelled,
      (p) => p.appealFar,
    ),
    (p) => !isTold(p) && isFar(p),
  ),
];
const late = [onlyWhere(heardLate, (p) => !isOld(p)), onlyWhere(tooOld(year), isOld)];
const waits = [expulsionWaits, dangerWaits];
const endsIf = [say("The last day to appeal has passed.", "Siste dag for å klage er over.")];
export const right = rightOf({
  section: {
    id: "expulsion-appeal",
    law: "utlendingsloven",
    section:
      "§§ 76, 90 c, 92; utlendingsforskriften § 17-18 a; forvaltningsloven §§ 12, 29, 30, 31, 32, 35, 42",
    read: day("2026-12-01"),
    inForce: always,
  },
  title: {
    en: "Appeal against expulsion, and free legal advice",
    nb: "Klage på utvisning, og gratis råd fra advokat",
  },
  deadline: { en: "appeal against the expulsion", nb: "klage på utvisningen" },
  gives: {
    en: "That the immigration appeals board (UNE) hears the appeal, and in most cases free legal advice.",
    nb: "At Utlendingsnemnda (UNE) behandler klagen, og i de fleste saker gratis råd fra advokat.",
  },
  hangsOn: {
    en: "A decision of expulsion. Free legal advice also hangs on which section it rests on.",
    nb: "Et vedtak om utvisning. Gratis råd fra advokat avhenger også av hvilken paragraf det bygger på.",
  },
  endedBy: {
    en: "The last day to appeal: three weeks from when word of the decision came. A late appeal may be heard for a year from the decision.",
    nb: "Siste dag for å klage: tre uker fra beskjeden om vedtaket kom fram. En klage som kommer for sent, kan behandles til det er gått ett år fra vedtaket.",
  },
  toPerson: {
    has: {
      en: "An appeal against the expulsion (utvisning)",
      nb: "Klage på utvisningen",
    },
    name: { en: "a new decision on the expulsion (utvisning)", nb: "ny vurdering av utvisningen" },
    isStay: true,
  },
  on: { appeal, aid },
  cases: [
    ...aids.flatMap(
      ({ aid: known, said, asks }) =>
        [
          {
            when: { appeal: "open", aid: known },
            gives: "holds",
            from: on,
            until: last,
            because: [decided, immigrationBoards, howLong, ...waits, ...said],
            endsIf,
            todo: [
              {
                what: steps.appeal,
                by: last,
                named: () => true,
                who: who.lawyer,
                over: appealOver,
              },
              {
                what: steps.lawyer,
                ...{ by: null, who: who.coordinator, atOnce: lawyerSince(on) },
              },
            ],
            ask: [putOff, ...asks],
          },
          {
            when: { appeal: "appealed", aid: known },
            gives: "unsure",
            from: on,
            because: [
              onlyWhere(decided, isTold),
              ...decidedUntold,
              say(
                "It was appealed {0}, in time. What came of it is not known.",
                "Det ble klaget {0}, i tide. Hva som kom ut av det, er ikke kjent.",
                appealed,
              ),
              immigrationBoards,
              ...waits,
              ...said,
            ],
            todo: [
              {
                what: steps.waits,
                by: null,
                who: who.lawyer,
                atOnce: { step: "ask-expulsion-waits", since: on },
              },
            ],
            ask: [putOff, ...asks],
          },
          {
            when: { appeal: "passed", aid: known },
            gives: "unsure",
            from: on,
            because: [
              decided,
              sayLost(
                "The last day to appeal, {0}, has passed.",
                "Siste dag for å klage, {0}, er over.",
                last,
              ),
              ...late,
              immigrationBoards,
              ...waits,
              ...said,
            ],
            todo: [
              {
                what: steps.lawyerLate,
                ...{ by: null, who: who.lawyer, atOnce: lawyerSince(last) },
              },
            ],
            ask: [appealLate, ...asks],
          },
          {
            when: { appeal: "unread", aid: known },
            gives: "unsure",
            from: on,
            because: [...decidedUntold, immigrationBoards, howLong, ...late, ...waits, ...said],
            endsIf,
            todo: [
              { what: onlyWhere(steps.lawyerUntold, (p: Picture) => !isFar(p)), ...lookInDecision },
              ...lookAtYears,
              ...findLastDay,
              {
                what: onlyWhere(steps.safe, (p: Picture) => p.asOf <= safe(p)),
                ...{ by: safe, who: who.lawyer, over: safeOver },
              },
              {
                what: onlyWhere(steps.far, isFarToCome),
                ...{ by: (p: Picture) => p.appealFar, who: who.lawyer, over: farOver },
              },
            ],
            ask: [word, putOff, ...asks],
          },
        ] as const,
    ),
    { when: { appeal: "not-told" }, gives: "silent", because: [] },
  ],
  beforeLeaving: expulsionAbroad,
  examples: `
    2026-11-30 | unsure     | 2026-11-20 | -          | 2026-12-11 | third-country, expulsion-decided 2026-11-20 | to be safe: three weeks from the day it was decided
    2026-11-30 | unsure     | 2026-11-20 | -          | 2026-12-11 | EEA, expulsion-decided 2026-11-20 | for an EEA citizen no free advice is promised, and the day is the same
    2026-12-05 | unsure     | 2026-12-04 | -          | 2026-12-24 | expulsion-decided 2026-12-04 | three weeks end on Christmas Day: the working day before is the safe one
    2026-11-30 | unsure     | 2026-11-14 | -          | 2026-12-04 | expulsion-decided 2026-11-14 | from a Saturday: three weeks end on one, and the Friday before is safe
    2028-03-01 | unsure     | 2028-02-29 | -          | 2028-03-21 | expulsion-decided 2028-02-29 | from a leap day
    2026-05-22 | unsure     | 2026-05-01 | -          | 2026-05-22 | expulsion-decided 2026-05-01 | on the safe day
    2026-05-23 | unsure     | 2026-05-01 | -          | -          | expulsion-decided 2026-05-01 | the day after: word may have come later, and a late appeal may be heard
    2026-11-20 | unsure     | 2025-11-20 | -          | -          | expulsion-decided 2025-11-20 | a year after the decision, the last day that a late appeal can be heard
    2026-11-30 | unsure     | 2025-11-20 | -          | -          | expulsion-decided 2025-11-20 | after it: it can only be asked that the decision is changed
    2026-05-02 | unsure     | 2015-05-01 | -          | -          | expulsion-decided 2015-05-01 | years later: whether it was appealed is not told
    2026-05-22 | holds      | 2026-05-01 | 2026-05-22 | 2026-05-22 | expulsion-decided 2026-05-01 to 2026-05-22 | the day that the decision names, on it
    2026-05-23 | unsure     | 2026-05-01 | -          | -          | expulsion-decided 2026-05-01 to 2026-05-22 | the day after: a late appeal may be heard
    2026-06-23 | unsure     | 2026-05-01 | -          | -          | expulsion-decided 2026-05-01 to 2026-05-22, done expulsion-appeal 2026-05-22 on 2026-05-20 | appealed in time; what came of it is not known
    2026-12-01 | unsure     | 2026-11-20 | -          | -          | expulsion-decided 2026-11-20, done expulsion-appeal 2026-12-11 on 2026-11-30 | appealed by the safe day
    2026-12-12 | unsure     | 2026-11-20 | -          | -          | expulsion-decided 2026-11-20 to 2026-12-14, done expulsion-appeal 2026-12-11 on 2026-11-30 | and no day that is learned since begins
    2026-05-10 | holds      | 2026-05-01 | 2026-05-15 | 2026-05-15 | expulsion-decided 2026-05-01 to 2026-05-22, expulsion-decided 2026-05-01 to 2026-05-15 | told twice: the first day, to be safe
    2026-11-30 | unsure     | 2026-11-20 | -          | 2026-12-11 | expulsion-decided sentence 2026-11-20 | for a sentence: no free advice by § 92, and the same day
    2026-05-02 | not listed | -          | -          | -          | found 2026-05-01 | no decision is known
  `,
});
