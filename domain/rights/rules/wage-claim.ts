import { section as limitation } from "../../pay/sections/foreldelsesloven-2.ts";
import { dayNumber } from "../../time/calendar.ts";
import { payAbroad } from "../before-leaving.ts";
import { claimedOf, lastOf, noClaims } from "../facts.ts";
import type { Due, Picture } from "../picture.ts";
import {
  afterCriminalCase,
  caseGoesOn,
  dueDays,
  extraYear,
  timeStopped,
  whichPay,
} from "../questions.ts";
import { type Fact, rightOf } from "../right.ts";
import { allSettled, lastSettled, settledDays, settledUntold } from "../settled.ts";
import { endsLater, firstAndLast, passedDays } from "../several.ts";
import {
  caseEnds,
  criminalCaseOver,
  noPayMissing,
  notOnTheCase,
  oneMoreYear,
  onlyWhere,
  say,
  sayLost,
  threeYears,
} from "../words.ts";
import { isAboutSeveral, ofSeveral, wageTodo } from "./wage-claim.todo.ts";

const isSure = ({ standing }: Due) => standing === "runs" || standing === "stopped";
const is = (standing: Due["standing"]) => (due: Due) => due.standing === standing;
const first = ({ wages }: Picture) => wages[0]?.due ?? Number.NaN;

/** All of it is settled, or none was told of. */
const noneLeft = (p: Picture) => (p.settled.length > 0 ? "settled" : noClaims(p));

/** How the claims stand together: some surely live, maybe beside some in a criminal case that is over; or none does. */
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
/** Whether something was done that may have been about one of several. */
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
/** What has stopped has no last day. */
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
  section: { ...limitation, id: "wage-claim", section: "§§ 2, 3, 10, 15, 20, 21" },
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
          "It was claimed in time, last {0}. Only a complaint to the conciliation board, a writ or a claim in the criminal case is known to stop the time.",
          "Det ble krevd i tide, sist {0}. Bare forliksklage, stevning eller krav i straffesaken er kjent for å stoppe fristen.",
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
});
