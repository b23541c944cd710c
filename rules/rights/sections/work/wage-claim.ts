import { dayNumber } from "../../../../domain/time/calendar.ts";
import { section as limitation } from "../../../pay/sections/foreldelsesloven-2.ts";
import { payAbroad } from "../../before-leaving.ts";
import { claimedOf, lastOf, noClaims } from "../../facts.ts";
import type { Due, Picture } from "../../picture.ts";
import {
  afterCriminalCase,
  caseGoesOn,
  dueDays,
  extraYear,
  timeStopped,
  whichPay,
} from "../../questions.ts";
import { type Fact, rightOf } from "../../right.ts";
import {
  caseEnds,
  criminalCaseOver,
  noPayMissing,
  notOnTheCase,
  oneMoreYear,
  threeYears,
} from "../../sayings.ts";
import { allSettled, lastSettled, settledDays, settledUntold } from "../../settled.ts";
import { endsLater, firstAndLast, passedDays } from "../../several.ts";
import { onlyWhere, say, sayLost } from "../../words.ts";
import { isAboutSeveral, ofSeveral, wageTodo } from "./wage-claim.todo.ts";

const isSure = ({ standing }: Due) => standing === "runs" || standing === "stopped";
const is = (standing: Due["standing"]) => (due: Due) => due.standing === standing;
const first = ({ wages }: Picture) => wages[0]?.due ?? Number.NaN;

const noneLeft = (p: Picture) => (p.settled.length > 0 ? "settled" : noClaims(p));

const claims: Fact<
  | ("none" | "not-due" | "coming" | "alive" | "stopped")
  | ("partly" | "case-over" | "judged-late" | "claimed" | "old" | "settled")
> = {
  values: [
    ...(["none", "not-due", "coming", "alive", "stopped"] as const),
    ...(["partly", "case-over", "judged-late", "claimed", "old", "settled"] as const),
  ],
  of: (p) => {
    const { wages, asOf } = p;
    if (wages.length === 0) {
      return noneLeft(p);
    }
    const hasSure = wages.some(isSure);
    if (wages.some(is("case-over"))) {
      return hasSure ? "partly" : "case-over";
    }
    if (hasSure) {
      const alive = wages.some((each) => isSure(each) && each.due <= asOf) ? "alive" : "coming";
      return wages.some(is("stopped")) ? "stopped" : alive;
    }
    if (wages.some(is("judged-late"))) {
      return "judged-late";
    }
    return Number.isNaN(claimedOf(wages)) ? "old" : "claimed";
  },
};
const about: Fact<"one" | "several"> = {
  values: ["one", "several"],
  of: (p) => (isAboutSeveral(p) ? "several" : "one"),
};

const survives = say(
  "It depends on the work that was done, and not on what the case is called, nor on the police. Nothing was read that ties it to a permit or to being in Norway; ask a lawyer or a union.",
  "Det kommer an på arbeidet som er gjort, og ikke på hva saken kalles, og ikke på politiet. Ikke noe er lest som knytter det til en tillatelse eller til å være i Norge; spør en advokat eller en fagforening.",
);
const ownYears = ({ wages }: Picture) => wages.find(({ by }) => by === null);
const years = onlyWhere(
  say(
    "Three years from each day that pay should have been paid, first {0}; each has a day of its own.",
    "Tre år fra hver dag lønn skulle vært betalt, først {0}; hver har sin egen dag.",
    (p) => ownYears(p)?.due ?? Number.NaN,
  ),
  (p) => ownYears(p) !== undefined,
);
const madeBy = (p: Picture, kind: string) =>
  p.wages.find(({ by, standing }) => standing === "runs" && by?.kind === kind)?.by;
const byKind = (kind: string, en: string, nb: string) =>
  onlyWhere(
    say(en, nb, (p) => dayNumber(madeBy(p, kind)?.day ?? "")),
    (p) => madeBy(p, kind) !== undefined,
  );
const acknowledged = byKind(
  "acknowledgement",
  "An acknowledgement starts three years anew from {0}, or from the day it should have been paid where that came after.",
  "En erkjennelse starter tre nye år fra {0}, eller fra dagen lønnen skulle vært betalt, hvis den kom etter.",
);
const judged = byKind(
  "judgment",
  "A judgment gives ten years from {0}.",
  "En dom gir ti år fra {0}.",
);
const hasStopped = say(
  "A complaint, a writ or a claim in a criminal case has stopped the time, as long as that case goes on.",
  "En forliksklage, en stevning eller et krav i en straffesak har stoppet (avbrutt) fristen, så lenge den saken pågår.",
);
const judgedLate = onlyWhere(
  sayLost(
    "A court judged for the pay when its last day seemed to be over. Whether this pay was in it, and what kept it alive until then, is not told; a judgment gives ten years.",
    "En domstol ga dom for lønnen da siste dag så ut til å være over. Om denne lønnen var med, og hva som holdt kravet i live til da, er ikke fortalt. En dom gir ti år.",
  ),
  ({ wages }) => wages.some(is("judged-late")),
);
const moreMissing = say(
  "Should any pay be found to be missing after all, each claim lasts from its own day.",
  "Viser det seg at noe likevel mangler, varer hvert krav fra sin egen dag.",
);
/** A stopped one has no last date. */
const sureUntil = (p: Picture) =>
  p.wages.some(is("stopped")) ? Number.NaN : lastOf(p.wages.filter(isSure));
const lastDays = [
  ...passedDays(
    ({ wages }) => wages,
    ({ standing, claimed }) => standing === "old" && Number.isNaN(claimed),
    ({ due }) => due,
  ),
  endsLater(({ wages }) => wages.flatMap((each) => [each.until, each.years])),
];
const several = firstAndLast(
  ({ wages }) => wages,
  ({ standing }) => standing === "runs" || standing === "case-over",
  ({ until }) => until,
  sureUntil,
);
const because = [
  ...[
    survives,
    settledDays,
    years,
    acknowledged,
    judged,
    several,
    ...lastDays,
    ofSeveral,
    judgedLate,
  ],
  onlyWhere(oneMoreYear, ({ wages }) =>
    wages.some(({ by, standing }) => by === null || standing === "old"),
  ),
];
const endsIf = [
  onlyWhere(threeYears, ({ wages }) => wages.some((each) => each.by === null && isSure(each))),
  onlyWhere(
    say(
      "Three years pass from the acknowledgement, and nothing has stopped the time limit.",
      "Det går tre år fra erkjennelsen, og ingenting har stoppet (avbrutt) fristen.",
    ),
    (p) => madeBy(p, "acknowledgement") !== undefined,
  ),
  onlyWhere(
    say("Ten years pass from the judgment.", "Det går ti år fra dommen."),
    (p) => madeBy(p, "judgment") !== undefined,
  ),
];

export const right = rightOf({
  section: { ...limitation, id: "wage-claim", section: "§§ 2, 3, 10, 15, 18, 20, 21, 22" },
  title: { en: "Claim for pay", nb: "Krav på lønn" },
  deadline: { en: "claim for pay", nb: "lønnskrav" },
  gives: {
    en: "To claim of the employer the pay for work that was done.",
    nb: "Å kreve lønnen for arbeid som er gjort, av arbeidsgiveren.",
  },
  hangsOn: {
    en: `Work that was done and not paid. ${notOnTheCase.en}`,
    nb: `Arbeid som er gjort og ikke betalt. ${notOnTheCase.nb}`,
  },
  endedBy: {
    en: "Its being paid, or settled and paid. Else three years from each day pay should have been paid, unless the time limit is stopped; there may be one more year for whoever did not know.",
    nb: "At den er betalt eller gjort opp. Ellers tre år fra hver dag lønn skulle vært betalt (forfallsdagen), hvis ingen stopper fristen. Det kan bli ett år til for den som ikke visste om det.",
  },
  toPerson: {
    has: { en: "Pay for the work you have done", nb: "Lønn for arbeidet du har gjort" },
    may: { en: "Pay, if it is not paid in time", nb: "Lønn, hvis den ikke blir betalt i tide" },
    name: { en: "pay", nb: "lønn" },
  },
  on: { claims, about },
  beforeLeaving: payAbroad,
  cases: [
    { when: { claims: "not-due" }, gives: "may", because: [survives, noPayMissing] },
    {
      when: { claims: "none" },
      gives: "unsure",
      because: [
        survives,
        say(
          "Nobody has told on which day pay should have come; each claim lasts three years from its own day.",
          "Ingen har fortalt hvilken dag lønn skulle vært betalt (forfallsdagen); hvert krav varer i tre år fra sin egen dag.",
        ),
        settledUntold,
      ],
      ask: [dueDays],
    },
    {
      when: { claims: "coming" },
      gives: "may",
      from: first,
      until: sureUntil,
      because: [
        ...[survives, settledDays, several, ...lastDays],
        say(
          "Nothing of what still lives has fallen due yet; the first does {0}.",
          "Ingenting av det som fortsatt lever, skulle vært betalt ennå; det første skal betales {0}.",
          (p) => p.wages.find(isSure)?.due ?? Number.NaN,
        ),
      ],
      each: wageTodo,
    },
    ...(["one", "several"] as const).map((each) => ({
      when: { claims: "alive", about: each } as const,
      gives: "holds" as const,
      from: first,
      until: sureUntil,
      because,
      endsIf,
      each: wageTodo,
      ask: each === "several" ? [whichPay] : [],
    })),
    ...(["one", "several"] as const).map((each) => ({
      when: { claims: "stopped", about: each } as const,
      gives: "holds" as const,
      from: first,
      because: [survives, settledDays, hasStopped, years, ...lastDays, ofSeveral],
      endsIf: [caseEnds],
      each: wageTodo,
      ask: each === "several" ? [caseGoesOn, whichPay] : [caseGoesOn],
    })),
    {
      when: { claims: "partly" },
      gives: "holds",
      from: first,
      until: sureUntil,
      because: [...because, criminalCaseOver],
      each: wageTodo,
      ask: [afterCriminalCase, whichPay],
    },
    ...(["one", "several"] as const).map((each) => ({
      when: { claims: "case-over", about: each } as const,
      gives: "unsure" as const,
      from: first,
      because: [survives, settledDays, criminalCaseOver, ...lastDays, ofSeveral],
      each: wageTodo,
      ask: each === "several" ? [afterCriminalCase, whichPay] : [afterCriminalCase],
    })),
    {
      when: { claims: "judged-late" },
      gives: "unsure",
      from: first,
      because: [survives, settledDays, years, ...lastDays, judgedLate],
      each: wageTodo,
      ask: [whichPay, extraYear],
    },
    {
      when: { claims: "claimed" },
      gives: "unsure",
      from: first,
      because: [
        ...[settledDays, years, ...lastDays],
        say(
          "It was claimed in time, last {0}. A complaint to the conciliation board, a writ, a claim in the criminal case or, if the employer is bankrupt, reporting it to the estate is known to stop the time.",
          "Det ble krevd i tide, sist {0}. Forliksklage, stevning, krav i straffesaken eller, hvis arbeidsgiveren er konkurs, å melde det i konkursboet er kjent for å stoppe fristen.",
          (p) => claimedOf(p.wages),
        ),
      ],
      ask: [timeStopped],
    },
    {
      when: { claims: "old" },
      gives: "unsure",
      from: first,
      because: [settledDays, years, ...lastDays, oneMoreYear],
      each: wageTodo,
      ask: [extraYear],
    },
    {
      when: { claims: "settled" },
      gives: "ended",
      from: (p) => p.firstDue,
      until: lastSettled,
      because: [allSettled, settledDays, moreMissing],
    },
  ],
  examples: `
    2026-06-01 | holds      | 2026-01-15 | 2029-01-15 | 2029-01-15 | wage-due 2026-01-15 | three years
    2027-02-28 | holds      | 2024-02-29 | 2027-02-28 | 2027-02-28 | wage-due 2024-02-29 | from a leap day, on the last day
    2027-03-01 | unsure     | 2024-02-29 | -          | -          | wage-due 2024-02-29 | the day after: one more year for whoever did not know?
    2026-11-25 | unsure     | 2023-10-15 | -          | -          | wage-due 2023-10-15 | a month after the three years: a lawyer is asked about one more year
    2026-01-01 | unsure     | 2022-01-15 | -          | -          | wage-due 2022-01-15, wage-judgment 2025-06-01 | judged when it seemed too old: a court has judged for the pay; was this in it?
    2026-01-01 | holds      | 2022-01-15 | 2035-06-01 | 2027-01-15 | wage-due 2022-01-15, wage-due 2024-01-15, wage-judgment 2025-06-01 | one was too old when judged; the other has ten years, and its own three to be safe
    2026-06-01 | holds      | 2026-01-15 | 2029-01-31 | 2029-01-15 | wage-due 2026-01-15, wage-due 2026-01-31 | each due day has its own; the first to go stands in what to do
    2026-06-01 | holds      | 2023-01-15 | 2029-01-31 | 2029-01-31 | wage-due 2023-01-15, wage-due 2026-01-31 | one is too old, the other lives
    2026-06-02 | holds      | 2026-01-15 | 2029-01-15 | 2029-01-15 | wage-due 2026-01-15, police-report 257 2026-03-10, case-dropped 2026-06-01 | survives the case
    2026-06-02 | holds      | 2026-01-15 | 2029-01-15 | 2029-01-15 | wage-due 2026-01-15, left-country 2026-03-01 | survives leaving
    2030-01-01 | unsure     | 2026-01-15 | -          | 2029-01-15 | wage-due 2026-01-15, criminal-case-claim 2026-03-01 | claimed in a criminal case that nobody has told of: the three years are the day to be safe
    2026-06-01 | unsure     | 2026-01-15 | -          | 2029-01-15 | wage-due 2026-01-15, criminal-case-claim 2026-03-01 | and it is a day to be safe while it is still to come
    2030-01-01 | holds      | 2026-01-15 | -          | -          | wage-due 2026-01-15, police-report 257 2026-02-01, criminal-case-claim 2026-03-01 | a claim in a criminal case that is known to be open stops the time
    2026-06-01 | holds      | 2026-01-15 | 2029-01-15 | 2029-01-15 | wage-due 2026-01-15, acknowledgement 2027-01-15 | not acknowledged yet
    2027-06-01 | holds      | 2026-01-15 | 2030-01-15 | 2030-01-15 | wage-due 2026-01-15, acknowledgement 2027-01-15 | acknowledged: three years anew
    2026-11-01 | holds      | 2024-01-15 | 2029-10-01 | 2027-01-15 | wage-due 2024-01-15, wage-due 2025-01-15, acknowledgement 2026-10-01 | taken to be about both; the day each has without it stands beside, to be safe
    2028-01-16 | holds      | 2024-01-15 | 2029-10-01 | 2029-10-01 | wage-due 2024-01-15, wage-due 2025-01-15, acknowledgement 2026-10-01 | the days to be safe have passed
    2025-02-01 | holds      | 2024-01-15 | 2028-01-15 | 2027-10-01 | wage-due 2024-01-15, acknowledgement 2024-10-01, wage-due 2025-01-15 | only one had fallen due: it was about that
    2026-11-01 | holds      | 2024-01-15 | -          | 2027-01-15 | wage-due 2024-01-15, wage-due 2025-01-15, writ 2026-10-01 | a writ about pay of two days: which?
    2026-12-01 | may        | 2026-12-15 | 2029-12-15 | 2029-12-15 | wage-due 2026-12-15 | has not fallen due yet
    2027-03-01 | unsure     | 2024-02-29 | -          | -          | wage-due 2024-02-29, done wage-claim 2027-02-28 on 2026-12-01 | claimed in time; whether that stopped the time is not told
    2026-06-01 | unsure     | -          | -          | -          | nothing | no due day told; always listed
    2025-05-31 | holds      | 2024-01-15 | -          | -          | wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01 | the criminal case goes on
    2025-06-01 | unsure     | 2024-01-15 | -          | 2027-01-15 | wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01 | dropped: how long after was not read; three years is the day to be safe
    2035-01-01 | unsure     | 2024-01-15 | -          | 2027-01-15 | wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01 | long after: still not known
    2035-01-01 | holds      | 2024-01-15 | -          | -          | wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01, writ 2026-01-01 | a writ stopped the time besides
    2026-01-01 | holds      | 2024-01-15 | 2035-09-01 | 2035-09-01 | wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, wage-judgment 2025-09-01, judgment-final 2025-10-01 | judged, the pay with it
    2028-01-01 | unsure     | 2024-01-15 | -          | 2027-01-15 | wage-due 2024-01-15, police-report 257 2024-06-01, case-dropped 2025-06-01, criminal-case-claim 2025-07-01 | claimed when no case was open: the three years are the day to be safe
    2028-01-01 | holds      | 2024-01-15 | -          | -          | wage-due 2024-01-15, police-report 257 2024-06-01, police-report 19-1 2024-06-01, case-dropped 19-1 2025-03-01, criminal-case-claim 2025-04-01 | a part was dropped before, and the rest was open when it was claimed
    2026-01-01 | unsure     | 2024-01-15 | -          | 2027-01-15 | wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, judgment-final 2025-10-01 | judged, and nothing is known of the pay
    2028-01-01 | holds      | 2024-01-15 | -          | -          | wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01, police-report 257 2025-08-01, criminal-case-claim 2025-09-01 | claimed again in a new case
    2026-06-01 | holds      | 2024-01-15 | 2029-01-15 | 2027-01-15 | wage-due 2024-01-15, wage-due 2026-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01 | one is sure, one is not; the first day stands in what to do
    2028-01-01 | unsure     | 2024-01-15 | -          | 2027-01-15 | wage-due 2024-01-15, police-report 257 2024-06-01, police-report 19-1 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 19-1 2025-06-01 | a part is dropped, and which part it was claimed in is not known
    2026-02-11 | holds      | 2025-09-30 | 2028-09-30 | 2028-09-30 | wage-due 2025-09-30, wages-settled 2026-02-12 | not paid yet
    2026-02-12 | ended      | 2025-09-30 | 2026-02-12 | -          | wage-due 2025-09-30, wages-settled 2026-02-12 | paid, or settled and paid: over that day, and nothing to do
    2026-02-12 | ended      | 2026-02-12 | 2026-02-12 | -          | wage-due 2026-02-12, wages-settled 2026-02-12 | paid on the very day
    2026-03-01 | holds      | 2026-02-13 | 2029-02-13 | 2029-02-13 | wage-due 2025-09-30, wage-due 2026-02-13, wages-settled 2026-02-12 | what falls due the day after is not in it
    2026-03-01 | holds      | 2025-10-31 | 2028-10-31 | 2028-10-31 | wage-due 2025-09-30, wage-due 2025-10-31, wages-settled 2026-02-12 to 2025-10-30 | settled through the day before another pay day: that one stands as it was
    2026-03-01 | ended      | 2025-09-30 | 2026-02-12 | -          | wage-due 2025-09-30, wage-due 2025-10-31, wages-settled 2026-02-12 to 2025-10-31 | settled through the last pay day
    2026-03-01 | ended      | 2025-09-30 | 2026-02-20 | -          | wage-due 2025-09-30, wage-due 2026-02-15, wages-settled 2025-12-01, wages-settled 2026-02-20 | settled one after the other: over with the last of them
    2026-03-01 | holds      | 2024-02-15 | -          | 2027-02-15 | wage-due 2024-01-15, wage-due 2024-02-15, conciliation-complaint 2024-06-01, wages-settled 2024-09-01 to 2024-01-15 | the complaint may have been about what is settled: the three years of the other are the day to be safe
    2026-03-01 | ended      | 2022-01-15 | 2026-02-12 | -          | wage-due 2022-01-15, wages-settled 2026-02-12 | paid after its last day
    2026-03-01 | unsure     | -          | -          | -          | wages-settled 2026-02-12 | settled, and of which days is not told
  `,
});
