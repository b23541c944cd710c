import { type DayNumber, dayText } from "../../../../domain/time/calendar.ts";
import { section as holiday } from "../../../pay/sections/ferieloven-10.ts";
import { holidayPayAbroad } from "../../before-leaving.ts";
import { claimedOf, lastOf, noClaims } from "../../facts.ts";
import { becauseUnclear, unclears } from "../../holiday-days.ts";
import type { HolidayPay, Picture } from "../../picture.ts";
import {
  afterCriminalCase,
  caseGoesOn,
  dueDays,
  extraYear,
  holidayPayIn,
  timeStopped,
  workEnded,
} from "../../questions.ts";
import { type Fact, type Question, rightOf, type Todo } from "../../right.ts";
import {
  caseEnds,
  criminalCaseOver,
  noPayMissing,
  notOnTheCase,
  oneMoreYear,
  threeYears,
} from "../../sayings.ts";
import { lastSettled } from "../../settled.ts";
import { endsLater, firstAndLast, passedDays } from "../../several.ts";
import { who } from "../../who.ts";
import { lineOf, onlyWhere, say, toEmployer } from "../../words.ts";
import { oldClaimYou } from "./wage-claim.todo.ts";

const claim = {
  en: "Claim the holiday pay that should be paid {0}, or stop the time limit.",
  nb: "Krev feriepengene som skulle vært betalt {0}, eller stopp fristen.",
};
const safeClaim = becauseUnclear(
  "Claim the holiday pay, or stop the time limit. The day is one to be safe, three years after {0}:",
  "Krev feriepengene, eller stopp fristen. Dagen er for å være sikker, tre år etter {0}:",
);
const civilClaim = {
  en: "Lodge the holiday pay that should be paid {0} as a civil claim, by a complaint to the conciliation board or a writ: it is not known that it was in what was done about the pay. The day is one to be safe.",
  nb: "Fremme feriepengene som skulle vært betalt {0}, som sivilt krav, med forliksklage eller stevning: det er ikke kjent at de var med i det som er gjort for lønnen. Dagen er for å være sikker.",
};
const unlessSettled = {
  en: "If the holiday pay that should be paid {0} was not in what was paid or settled: claim it, or stop the time limit. The day is one to be safe.",
  nb: "Hvis feriepengene som skulle vært betalt {0}, ikke var med i det som er betalt eller gjort opp: krev dem, eller stopp fristen. Dagen er for å være sikker.",
};
const claimYou = {
  en: "Claim your holiday pay (feriepenger) by this date, with a union or a lawyer.",
  nb: "Krev feriepengene dine innen denne datoen, med en fagforening eller en advokat.",
};
const oldClaim = {
  you: oldClaimYou,
  en: "Ask a lawyer at once whether there is one more year for the holiday pay: its last day has passed.",
  nb: "Spør en advokat med en gang om det er ett år til for feriepengene: siste dag er over.",
};
const rule = say(
  "10.2 per cent of the pay of a year, and 2.3 points more for whoever is over sixty, up to six times the basic amount of the national insurance (6 G). When the work ends it is to be paid then; while it goes on, we reckon with 30 June of the next year.",
  "10,2 prosent av lønnen for et år, og 2,3 prosentpoeng mer for den som er over seksti, opp til seks ganger grunnbeløpet i folketrygden (6 G). Slutter arbeidet, skal de betales da; så lenge det varer, regner vi med 30. juni året etter.",
);
const survives = say(
  "It depends on the work, as the pay does, and lasts three years from the day it should have been paid.",
  "De kommer an på arbeidet, som lønnen gjør, og kravet varer i tre år fra dagen de skulle vært betalt.",
);
const first = (p: Picture) => p.firstDue;
const living = ({ holidayPay }: Picture) => holidayPay.filter(({ passed }) => !passed);

const doneInOrder = ["case-over", "stopped", "acknowledged-or-judged", "settled"] as const;

/** What was done about the pay may have been about this too, or not. */
const claims: Fact<
  | "none"
  | "not-due"
  | "coming"
  | "alive"
  | "acknowledged-or-judged"
  | "stopped"
  | "case-over"
  | "settled"
  | "claimed"
  | "old"
> = {
  values: [
    ...(["none", "not-due", "coming", "alive"] as const),
    ...(["acknowledged-or-judged", "stopped", "case-over", "settled"] as const),
    ...(["claimed", "old"] as const),
  ],
  of: (p) => {
    const { holidayPay, asOf } = p;
    if (holidayPay.length === 0) {
      return noClaims(p);
    }
    const lives = living(p);
    if (lives.length === 0) {
      return Number.isNaN(claimedOf(holidayPay)) ? "old" : "claimed";
    }
    const done = doneInOrder.find((each) => lives.some((one) => one.done === each));
    // Earned with the pay, so it is only to come while pay is.
    return done ?? (first(p) > asOf ? "coming" : "alive");
  },
};
const day: Fact<"known" | "not-known"> = {
  values: ["known", "not-known"],
  of: (p) => (unknownEnd(p) === undefined ? "known" : "not-known"),
};
function safeUntil(p: Picture): DayNumber {
  const last = Math.max(...living(p).map((each) => each.safeUntil));
  return last >= p.asOf ? last : Number.NaN;
}
const lastDays = [
  ...passedDays(
    ({ holidayPay }) => holidayPay,
    (each) => each.passed && Number.isNaN(each.claimed),
    ({ latest }) => latest,
  ),
  endsLater(({ holidayPay }) => holidayPay.flatMap((each) => [each.until, each.safeUntil])),
];
const livingUntil = (p: Picture) => lastOf(living(p));
const severalTo = (until: (p: Picture) => DayNumber) =>
  firstAndLast(
    living,
    (each, { asOf }) => each.safeUntil >= asOf,
    (each) => each.safeUntil,
    until,
  );
const several = severalTo(livingUntil);
const severalSafe = severalTo(safeUntil);
const unknownEnd = (p: Picture) => living(p).find(({ unclear }) => unclear !== null);
const earliest = becauseUnclear(
  "The holiday pay should have been paid {0} at the earliest:",
  "Feriepengene skulle tidligst vært betalt {0}:",
);
const endNotKnown = unclears.map((why) =>
  onlyWhere(
    say(earliest[why].en, earliest[why].nb, (p) => unknownEnd(p)?.safe ?? Number.NaN),
    (p) => unknownEnd(p)?.unclear === why,
  ),
);
const notOfItself = say(
  "Something was done about the pay: a complaint, a writ, a claim in a criminal case, an acknowledgement or a judgment. It counts for what was in it, and whether the holiday pay was is not told.",
  "Noe er gjort for lønnen: en forliksklage, en stevning, et krav i en straffesak, en erkjennelse eller en dom. Det teller for det som var med, og om feriepengene var det, er ikke fortalt.",
);

const settledToo = onlyWhere(
  say(
    "Pay was paid or settled {0}. Whether the holiday pay was in it is not told.",
    "Lønn er betalt eller gjort opp {0}. Om feriepengene var med i det, er ikke fortalt.",
    lastSettled,
  ),
  ({ settled }) => settled.length > 0,
);

function openDay(each: HolidayPay, asOf: DayNumber): Todo {
  const { safe, safeUntil: by, unclear, done } = each;
  const doIt = unclear === null ? claim : safeClaim[unclear];
  const afterDone = done === "settled" ? unlessSettled : civilClaim;
  return {
    what: lineOf(toEmployer({ ...(done === "nothing" ? doIt : afterDone), you: claimYou }), safe),
    by: unclear === null || done !== "nothing" || asOf <= by ? dayText(by) : null,
    who: who.wages,
  };
}

function openDays({ holidayPay, asOf }: Picture): readonly Todo[] {
  const days = holidayPay.filter(({ passed }) => !passed).map((each) => openDay(each, asOf));
  const passedDays = holidayPay.filter(({ passed }) => passed).map(({ until }) => until);
  if (passedDays.length === 0) {
    return days;
  }
  const since = dayText(Math.max(...passedDays));
  const ask: Todo = {
    ...{ what: lineOf(oldClaim), by: null, who: who.wages },
    atOnce: { step: "ask-old-holiday-pay", since },
  };
  return [...days, ask];
}

const inIt = (found: (typeof doneInOrder)[number], ...ask: readonly Question[]) =>
  (["known", "not-known"] as const).map((each) => ({
    when: { claims: found, day: each },
    gives: "unsure" as const,
    from: first,
    because: [
      ...[rule, survives, ...(found === "settled" ? [] : [notOfItself]), settledToo, ...lastDays],
      ...(each === "known" ? [] : endNotKnown),
      ...(found === "case-over" ? [criminalCaseOver] : []),
    ],
    endsIf: found === "stopped" ? [threeYears, caseEnds] : [threeYears],
    each: openDays,
    ask: [holidayPayIn, ...ask, ...(each === "known" ? [] : [workEnded])],
  }));

export const right = rightOf({
  section: {
    ...holiday,
    id: "holiday-pay",
    section: "§§ 5, 10, 11; foreldelsesloven §§ 2, 3, 10",
  },
  title: { en: "Holiday pay", nb: "Feriepenger" },
  deadline: { en: "claim for holiday pay", nb: "krav på feriepenger" },
  gives: {
    en: "To claim holiday pay, which is reckoned from the pay of a year.",
    nb: "Å kreve feriepenger, som regnes ut av lønnen for et år.",
  },
  hangsOn: {
    en: `Pay that was earned. ${notOnTheCase.en}`,
    nb: `Lønn som er opptjent. ${notOnTheCase.nb}`,
  },
  endedBy: {
    en: "Three years from the day it should have been paid, unless the time limit is stopped for the holiday pay too; there may be one more year for whoever did not know.",
    nb: "Tre år fra dagen de skulle vært betalt, hvis ingen stopper fristen for feriepengene også. Det kan bli ett år til for den som ikke visste om det.",
  },
  toPerson: {
    has: { en: "Holiday pay (feriepenger)", nb: "Feriepenger" },
    may: {
      en: "Holiday pay (feriepenger), if it is not paid in time",
      nb: "Feriepenger, hvis de ikke blir betalt i tide",
    },
    name: { en: "holiday pay", nb: "feriepenger" },
  },
  on: { claims, day },
  beforeLeaving: holidayPayAbroad,
  cases: [
    { when: { claims: "not-due" }, gives: "may", because: [rule, survives, noPayMissing] },
    { when: { claims: "none" }, gives: "unsure", because: [rule, survives], ask: [dueDays] },
    {
      when: { claims: ["coming", "alive"], day: "not-known" },
      gives: "unsure",
      from: first,
      until: safeUntil,
      because: [rule, survives, severalSafe, ...lastDays, ...endNotKnown, oneMoreYear],
      each: openDays,
      ask: [workEnded],
    },
    {
      when: { claims: "coming", day: "known" },
      gives: "may",
      from: first,
      until: livingUntil,
      because: [rule, survives, several, ...lastDays],
      each: openDays,
    },
    {
      when: { claims: "alive", day: "known" },
      gives: "holds",
      from: first,
      until: livingUntil,
      because: [rule, survives, several, ...lastDays, oneMoreYear],
      endsIf: [threeYears],
      each: openDays,
    },
    ...inIt("acknowledged-or-judged"),
    ...inIt("stopped", caseGoesOn),
    ...inIt("case-over", afterCriminalCase),
    ...inIt("settled"),
    {
      when: { claims: "claimed" },
      gives: "unsure",
      from: first,
      because: [
        ...[rule, ...lastDays],
        say(
          "It was claimed in time, last {0}. Only a complaint to the conciliation board, a writ or a claim in the criminal case is known to stop the time.",
          "Det ble krevd i tide, sist {0}. Bare forliksklage, stevning eller krav i straffesaken er kjent for å stoppe fristen.",
          (p) => claimedOf(p.holidayPay),
        ),
      ],
      ask: [timeStopped],
    },
    {
      when: { claims: "old" },
      gives: "unsure",
      from: first,
      because: [rule, survives, ...lastDays, oneMoreYear],
      each: openDays,
      ask: [extraYear],
    },
  ],
  examples: `
    2026-06-01 | unsure     | 2024-01-15 | 2027-01-15 | 2027-01-15 | wage-due 2024-01-15 | when the work ended is not known: three years from the last pay, to be safe
    2027-01-16 | unsure     | 2024-01-15 | -          | -          | wage-due 2024-01-15 | that day has passed, and it may live still
    2028-07-01 | unsure     | 2024-01-15 | -          | -          | wage-due 2024-01-15 | after 30 June of the next year and three years, the last that it may be: one more year?
    2026-06-01 | holds      | 2024-01-15 | 2027-01-31 | 2027-01-31 | wage-due 2024-01-15, work-ended 2024-01-31 | paid out when the work ends
    2027-02-01 | unsure     | 2024-01-15 | -          | -          | wage-due 2024-01-15, work-ended 2024-01-31 | three years after: one more year?
    2026-06-01 | holds      | 2024-01-15 | 2028-06-30 | 2028-06-30 | wage-due 2024-01-15, work-ended 2025-07-01 | the work went on: 30 June of the next year
    2026-06-01 | unsure     | 2024-01-15 | 2028-08-15 | 2027-01-15 | wage-due 2024-01-15, wage-due 2025-08-15 | pay came later too, maybe from another: of each year the last pay, to be safe
    2026-01-01 | unsure     | 2024-01-15 | 2028-08-15 | 2027-01-15 | wage-due 2024-01-15, wage-due 2025-08-15, work-ended 2025-09-01 | pay in two years, and one end: of which work it was is not known
    2026-01-01 | unsure     | 2024-01-15 | 2027-02-28 | 2027-02-28 | wage-due 2024-01-15, wage-due 2024-04-15, work-ended 2024-02-29 | pay came after the end too
    2026-06-01 | unsure     | 2024-10-15 | 2027-09-30 | 2027-09-30 | wage-due 2024-10-15, work-ended 2024-09-30 | pay that came after the end: of that work, or of another?
    2026-06-01 | unsure     | 2026-01-15 | 2029-03-01 | 2029-03-01 | wage-due 2026-01-15, work-ended 2026-03-01, wage-due 2026-04-15, work-ended 2026-05-01 | of two ends in a year the first, to be safe
    2029-04-01 | unsure     | 2026-01-15 | -          | -          | wage-due 2026-01-15, work-ended 2026-03-01, wage-due 2026-04-15, work-ended 2026-05-01 | that day has passed; what was earned in the second work lives
    2026-12-01 | unsure     | 2026-12-15 | 2029-12-15 | 2029-12-15 | wage-due 2026-12-15 | the pay itself has not fallen due
    2026-06-01 | unsure     | -          | -          | -          | nothing | no due day told
    2029-01-01 | unsure     | 2024-01-15 | -          | 2027-01-15 | wage-due 2024-01-15, writ 2026-01-01 | a writ about the pay: was the holiday pay in it?
    2026-03-01 | unsure     | 2024-06-15 | -          | 2027-06-15 | wage-due 2024-06-15, wage-judgment 2026-02-01 | a judgment for the pay gives the holiday pay no ten years
    2026-01-01 | unsure     | 2023-09-30 | -          | 2026-09-30 | wage-due 2023-09-30, work-ended 2023-09-30, writ 2024-03-01 | when the work ended is known; whether the writ was about the holiday pay is not
    2026-06-01 | unsure     | 2024-01-15 | -          | 2027-01-31 | wage-due 2024-01-15, work-ended 2024-01-31, acknowledgement 2026-01-01 | an acknowledgement of the pay starts nothing anew for the holiday pay
    2026-06-01 | unsure     | 2024-01-15 | -          | 2027-01-31 | wage-due 2024-01-15, work-ended 2024-01-31, police-report 257 2024-06-01, criminal-case-claim 2025-04-01 | pay claimed in a criminal case that goes on
    2029-01-01 | unsure     | 2024-01-15 | -          | 2027-01-15 | wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01 | claimed in a criminal case that was dropped
    2026-06-01 | unsure     | 2024-01-15 | -          | 2027-01-31 | wage-due 2024-01-15, work-ended 2024-01-31, wages-settled 2024-06-01 | the pay is settled: was the holiday pay in it?
    2026-06-01 | unsure     | 2024-01-15 | -          | 2027-01-15 | wage-due 2024-01-15, wages-settled 2024-06-01, wage-due 2025-01-15, work-ended 2025-01-31 | the pay of one year is settled
  `,
});
