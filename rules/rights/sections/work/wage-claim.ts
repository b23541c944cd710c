import { dayNumber } from "../../../../domain/time/calendar.ts";
import { section as limitation } from "../../../pay/sections/foreldelsesloven-2.ts";
import { payAbroad } from "../../before-leaving.ts";
import { criminalWay, inCriminalCase, ownSuit } from "../../compensation-suit.ts";
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
import { askLawyer, type Fact, rightOf } from "../../right.ts";
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
import { examples } from "./wage-claim.examples.ts";
import { isAboutSeveral, ofSeveral, oldTodo, wageTodo } from "./wage-claim.todo.ts";

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
  "It depends on the work that was done, and not on what the case is called, nor on the police. The sections it rests on name neither a permit nor being in Norway; ask a lawyer or a union.",
  "Det kommer an på arbeidet som er gjort, og ikke på hva saken kalles, og ikke på politiet. Paragrafene det bygger på, nevner verken tillatelse eller å være i Norge; spør en advokat eller en fagforening.",
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
const caseClosed = byKind(
  "criminal-case-over",
  "The criminal case that pay was claimed in was closed {0}, and the claim lives a year from then, or its own three years where they are longer (§ 22 nr. 1). For whoever was not told, the year runs from when they knew or should have looked into it, at most three years after the close.",
  "Straffesaken som lønn ble krevd i, ble avsluttet {0}, og kravet lever i ett år fra da, eller sine egne tre år hvis de er lengre (§ 22 nr. 1). For den som ikke fikk beskjed, løper året fra de visste om det eller burde ha undersøkt det, høyst tre år etter avslutningen.",
);
const notToldOfClose = onlyWhere(
  say(
    "The criminal case that pay was claimed in was closed, and a year has passed. For whoever was not told of it, the year runs from when they knew or should have looked into it, at most three years after the close (§ 22 nr. 1).",
    "Straffesaken som lønn ble krevd i, er avsluttet, og det er gått ett år. For den som ikke fikk beskjed om det, løper året fra de visste om det eller burde ha undersøkt det, høyst tre år etter avslutningen (§ 22 nr. 1).",
  ),
  ({ wages }) => wages.some(({ by }) => by?.kind === "criminal-case-over"),
);
const asCompensation = askLawyer(
  "pay-as-compensation",
  "§ 11 lets compensation (erstatning) be claimed after its time is out, because of a criminal case. It does not speak of pay as such. Can the pay that is missing be claimed that way?",
  "§ 11 lar erstatning bli krevd etter at fristen er ute, på grunn av en straffesak. Den nevner ikke lønn som sådan. Kan lønnen som mangler, kreves på den måten?",
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
    caseClosed,
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
  section: { ...limitation, id: "wage-claim", section: "§§ 2, 3, 10, 11, 14–22" },
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
  on: { claims, about, criminalWay },
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
    ...(
      [
        ["none", [], []],
        ["in-case", [inCriminalCase], [asCompensation]],
        ["own-suit", [ownSuit], [asCompensation]],
      ] as const
    ).map(([way, said, ask]) => ({
      when: { claims: "old", criminalWay: way } as const,
      gives: "unsure" as const,
      from: first,
      because: [settledDays, years, ...lastDays, notToldOfClose, oneMoreYear, ...said],
      each: oldTodo,
      ask: [extraYear, ...ask],
    })),
    {
      when: { claims: "settled" },
      gives: "ended",
      from: (p) => p.firstDue,
      until: lastSettled,
      because: [allSettled, settledDays, moreMissing],
    },
  ],
  examples,
});
