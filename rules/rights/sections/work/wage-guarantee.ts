import { monthsAfter } from "../../../../domain/time/calendar.ts";
import {
  section as guarantee,
  guaranteeCovers,
} from "../../../pay/sections/lonnsgarantiloven-1.ts";
import { guaranteeAbroad } from "../../before-leaving.ts";
import { isBankrupt, noClaims } from "../../facts.ts";
import type { Due, Picture } from "../../picture.ts";
import { afterCriminalCase, dueDays, extraYear, holidayPayIn } from "../../questions.ts";
import { askLawyer, askPerson, type Fact, rightOf } from "../../right.ts";
import { criminalCaseOver, noPayMissing, oneMoreYear } from "../../sayings.ts";
import { settledDays } from "../../settled.ts";
import { onlyWhere, say, sayLost } from "../../words.ts";
import { examples } from "./wage-guarantee.examples.ts";
import { applyAtOnce, deadline, reportBy, sixMonthsOver, todo } from "./wage-guarantee.todo.ts";

const isOld = ({ standing, claimed }: Due) => standing === "old" && Number.isNaN(claimed);
const reached = ({ wages, bankruptcy }: Picture) =>
  wages.filter(({ due }) => guaranteeCovers("wages", due, due, bankruptcy, bankruptcy) === "yes");
const reachesHolidayPay = ({ holidayPay, bankruptcy }: Picture) =>
  holidayPay.some(
    ({ earned, latest, passed }) =>
      !passed && guaranteeCovers("holidayPay", earned, latest, bankruptcy, bankruptcy) === "yes",
  );
function within(p: Picture): "some" | "holiday-pay" | "unsure" | "passed" | "outside" | "settled" {
  const found = reached(p);
  const living = found.filter((wage) => !isOld(wage));
  if (living.length > 0) {
    return living.every(({ standing }) => standing === "case-over") ? "unsure" : "some";
  }
  if (reachesHolidayPay(p)) {
    return "holiday-pay";
  }
  if (p.wages.length === 0) {
    return "settled";
  }
  return found.length > 0 || p.wages.every(isOld) ? "passed" : "outside";
}

/** Twelve months after it was due, to be safe. */
const petitionBy = ({ due }: Due) => monthsAfter(due, 12);
const oldestWithin = ({ wages, asOf }: Picture) =>
  wages.find((wage) => wage.due <= asOf && asOf <= petitionBy(wage) && !isOld(wage));

function withoutBankruptcy(p: Picture): "passed" | "within-a-year" | "no-bankruptcy" {
  if (p.wages.length > 0 && p.wages.every(isOld)) {
    return "passed";
  }
  return oldestWithin(p) === undefined ? "no-bankruptcy" : "within-a-year";
}

const cover: Fact<
  | ("no-bankruptcy" | "within-a-year" | "no-days" | "not-due" | "outside")
  | ("some" | "holiday-pay" | "unsure" | "passed" | "settled")
> = {
  values: [
    ...(["no-bankruptcy", "within-a-year", "no-days", "not-due", "outside"] as const),
    ...(["some", "holiday-pay", "unsure", "passed", "settled"] as const),
  ],
  of: (p) => {
    const { bankruptcy, firstDue } = p;
    if (Number.isNaN(bankruptcy)) {
      return withoutBankruptcy(p);
    }
    if (Number.isNaN(firstDue)) {
      return noClaims(p) === "none" ? "no-days" : "not-due";
    }
    return within(p);
  },
};
const mayClaim = (p: Picture) => isBankrupt(p) && !["not-due", "settled"].includes(cover.of(p));
const rule = say(
  "When the employer is bankrupt, NAV covers pay that should have been paid in the twelve months before the court was asked for the bankruptcy, or within one month after the bankruptcy was opened, and holiday pay of that year and the year before: at most six months' pay, and at most twice the basic amount of the national insurance (2 G). The work must be such that the employer has to pay contributions to the state for it, or be done in Norway for an employer from another EEA country where insolvency proceedings have come there; Norwegian rules decide what is covered (lønnsgarantiforskriften § 1-1). The regulation sends claims to the trustee of the estate (§ 3-1) and does not say where in that case: ask NAV, which must guide (§ 4-1), or a lawyer.",
  "Når arbeidsgiveren er konkurs, dekker NAV lønn som skulle vært betalt i de tolv månedene før retten ble bedt om konkursen (fristdagen), eller innen en måned etter at konkursen ble åpnet, og feriepenger av det året og året før: høyst seks måneders lønn, og høyst to ganger grunnbeløpet i folketrygden (2 G). Det må være arbeid som arbeidsgiveren skal betale arbeidsgiveravgift for, eller arbeid i Norge for en arbeidsgiver fra et annet EØS-land der det er kommet insolvensbehandling; norske regler avgjør hva som dekkes (lønnsgarantiforskriften § 1-1). Forskriften sender krav til bostyreren (§ 3-1) og sier ikke hvor i det tilfellet: spør NAV, som skal veilede (§ 4-1), eller en advokat.",
);
const leftOut = say(
  "It leaves out whoever owns a fifth of the firm or more, whoever did the work as an assignment and not as an employee, and whoever was not in good faith.",
  "Den gjelder ikke den som eier minst en femdel av firmaet, den som gjorde arbeidet som oppdrag og ikke som ansatt, og den som ikke var i god tro.",
);
const assumed = say(
  "The bankruptcy of {0} is taken to be the day the court was asked for it (the petition).",
  "Vi regner {0}, dagen for konkursen, som dagen retten ble bedt om den (fristdagen).",
  (p) => p.bankruptcy,
);
const earlier = say(
  "Where the court was asked earlier than that day, the twelve months began earlier too.",
  "Ble retten bedt om konkursen tidligere enn den dagen, begynte de tolv månedene også tidligere.",
);
const hasSettled = ({ settled }: Picture) => settled.length > 0;
const noneWithin = [
  onlyWhere(
    say(
      "None of the days told on which pay should have come lies within those twelve months or the month after.",
      "Ingen av dagene som er fortalt at lønn skulle vært betalt, ligger i de tolv månedene eller måneden etter.",
    ),
    (p) => !hasSettled(p),
  ),
  onlyWhere(
    say(
      "None of the other days told on which pay should have come lies within those twelve months or the month after.",
      "Ingen av de andre dagene som er fortalt at lønn skulle vært betalt, ligger i de tolv månedene eller måneden etter.",
    ),
    hasSettled,
  ),
];
const petition = askLawyer(
  "guarantee-petition",
  "If the employer cannot pay: should the court be asked for a bankruptcy, who can ask, what does it cost, and by which day, so that the oldest pay is within reach of the wage guarantee?",
  "Hvis arbeidsgiveren ikke kan betale: bør retten bli bedt om konkurs, hvem kan be om det, hva koster det, og innen hvilken dag, så lønnsgarantien rekker til den eldste lønnen?",
);
const noBankruptcy = say("No bankruptcy is known.", "Ingen konkurs er kjent.");
const askedDay = askPerson(
  "bankruptcy-asked",
  "On which day was the court asked for the bankruptcy (the petition)? Ask the bankruptcy estate.",
  "Hvilken dag ble retten bedt om konkursen (fristdagen)? Spør konkursboet.",
);
export const right = rightOf({
  section: {
    ...guarantee,
    id: "wage-guarantee",
    section: "§§ 1, 2, 7; lønnsgarantiforskriften §§ 1-1, 3-1, 3-4, 4-1, 4-2, 5-5",
  },
  title: { en: "The state's wage guarantee", nb: "Statens lønnsgaranti" },
  deadline: { en: "claim to the wage guarantee", nb: "krav om lønnsgaranti" },
  gives: {
    en: "That NAV covers pay and holiday pay when the employer is bankrupt: at most six months' pay, and up to a highest amount. Some are left out: see why.",
    nb: "At NAV dekker lønn og feriepenger når arbeidsgiveren er konkurs: høyst seks måneders lønn, og opp til et høyeste beløp. Noen er ikke med: se hvorfor.",
  },
  hangsOn: {
    en: "The employer's bankruptcy, and pay that should have been paid in the twelve months before or the month after, with holiday pay.",
    nb: "Arbeidsgiverens konkurs, og lønn som skulle vært betalt i de tolv månedene før eller måneden etter, med feriepenger.",
  },
  endedBy: {
    en: "The day that the district court set for claims; yet not before the estate is closed, and then not before six months after the bankruptcy was opened.",
    nb: "Dagen tingretten har satt for krav; likevel ikke før boet er avsluttet, og da ikke før seks måneder etter at konkursen ble åpnet.",
  },
  toPerson: {
    may: {
      en: "Wage guarantee (lønnsgaranti) from NAV, if the employer is bankrupt",
      nb: "Lønnsgaranti fra NAV, hvis arbeidsgiveren er konkurs",
    },
    name: { en: "wage guarantee (lønnsgaranti) from NAV", nb: "lønnsgaranti fra NAV" },
  },
  on: { cover },
  beforeLeaving: guaranteeAbroad(mayClaim),
  cases: [
    {
      when: { cover: "no-bankruptcy" },
      gives: "may",
      because: [rule, leftOut, settledDays, noBankruptcy],
    },
    {
      when: { cover: "within-a-year" },
      gives: "may",
      because: [
        ...[rule, leftOut, settledDays, noBankruptcy],
        say(
          "What should have been paid {0} is the oldest pay that can be within reach, and only where the court is asked for a bankruptcy by {1}. That day is reckoned, to be safe. Each later pay has a later day.",
          "Det som skulle vært betalt {0}, er den eldste lønnen den kan rekke til, og bare hvis retten blir bedt om konkurs senest {1}. Den dagen er regnet ut, for å være sikker. Hver senere lønn har en senere dag.",
          (p) => oldestWithin(p)?.due ?? Number.NaN,
          (p) => {
            const oldest = oldestWithin(p);
            return oldest === undefined ? Number.NaN : petitionBy(oldest);
          },
        ),
      ],
      ask: [petition],
    },
    {
      when: { cover: "some" },
      gives: "unsure",
      from: (p) => p.bankruptcy,
      because: [rule, leftOut, settledDays, assumed, reportBy, sixMonthsOver],
      todo,
      ask: [deadline],
    },
    {
      when: { cover: "holiday-pay" },
      gives: "unsure",
      from: (p) => p.bankruptcy,
      because: [
        ...[rule, leftOut, settledDays, assumed],
        say(
          "Of what is told, it is the holiday pay that is within reach, and not the pay itself.",
          "Av det som er fortalt, er det feriepengene den rekker til, og ikke selve lønnen.",
        ),
        ...[earlier, reportBy, sixMonthsOver],
      ],
      todo,
      ask: [askedDay, dueDays, deadline],
    },
    {
      when: { cover: "unsure" },
      gives: "unsure",
      from: (p) => p.bankruptcy,
      because: [rule, leftOut, settledDays, assumed, criminalCaseOver, reportBy, sixMonthsOver],
      todo,
      ask: [afterCriminalCase, deadline],
    },
    { when: { cover: "not-due" }, gives: "no", because: [rule, noPayMissing] },
    {
      when: { cover: "no-days" },
      gives: "unsure",
      from: (p) => p.bankruptcy,
      because: [rule, leftOut, assumed, reportBy, sixMonthsOver],
      todo,
      ask: [dueDays, deadline],
    },
    {
      when: { cover: "outside" },
      gives: "unsure",
      from: (p) => p.bankruptcy,
      because: [
        ...[rule, leftOut, settledDays, assumed, ...noneWithin],
        ...[earlier, reportBy, sixMonthsOver],
      ],
      todo,
      ask: [askedDay, dueDays, deadline],
    },
    {
      when: { cover: "passed" },
      gives: "unsure",
      from: (p) => p.bankruptcy,
      because: [
        ...[rule, leftOut, settledDays],
        sayLost(
          "The last day for the claims that it may reach has passed.",
          "Siste dag for kravene den kan rekke til, er over.",
        ),
        oneMoreYear,
      ],
      // Without a bankruptcy there is no estate.
      todo: [{ ...applyAtOnce, what: onlyWhere(applyAtOnce.what, isBankrupt) }],
      ask: [extraYear, deadline],
    },
    {
      when: { cover: "settled" },
      gives: "unsure",
      from: (p) => p.bankruptcy,
      because: [
        ...[rule, leftOut, settledDays, assumed],
        say(
          "As far as is told it does not reach the holiday pay.",
          "Så vidt det er fortalt, rekker den ikke til feriepengene.",
        ),
        ...[earlier, reportBy, sixMonthsOver],
      ],
      ask: [askedDay, holidayPayIn, deadline],
    },
  ],
  examples,
});
