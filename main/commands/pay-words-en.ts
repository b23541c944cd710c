import { inMoney, type PayWords } from "./pay-words-shape.ts";

export const en: PayWords = {
  inMoney,
  parts: {
    ordinary: "Ordinary hours",
    overtime: "Overtime",
    supplements: "Supplements",
    holidayPay: "Holiday pay",
    deductionsNotAllowed: "Deductions not allowed",
    lawfulDeductions: "Lawful deductions",
    paid: "Paid",
    paidBack: "Paid back",
    leftPerHour: "Left for an hour",
    owed: "Owed",
    barred: "Too old to claim",
  },
  because: {
    ordinary: "ordinary",
    "over-9-hours": "above 9 hours that day",
    "over-week": "above the week's ordinary hours",
    "act-above-sector":
      "40 per cent of the pay agreed is more than the sector's percentage of the minimum",
    night: "night, 21 to 06",
    skilled: "skilled work",
    "away-from-home": "away from home",
  },
  unknown: {
    gap: "no rate was found for this day",
    unconfirmed: "the rate of this day is not confirmed",
    "after-confirmed": "after the last day on which the rate is known to hold",
    "before-first-rate": "before the first rate that is known; the pay agreed may be claimed",
    "no-agreed-pay": "no minimum rate holds, and no pay agreed was told",
    "supplement-unconfirmed": "a supplement of this day is not confirmed, and is left out",
    "room-cap-unconfirmed":
      "the most that may be deducted for a room is not confirmed for this day",
  },
  breaches: {
    "over-13-hours-in-24": "more than 13 hours of work in 24 hours",
    "over-48-hours-on-average": "more than 48 hours a week on average over eight weeks",
    "over-69-hours-in-week": "more than 69 hours in a week",
    "overtime-over-10-in-7-days": "more than 10 hours of overtime in a week",
    "overtime-over-25-in-4-weeks": "more than 25 hours of overtime in four weeks",
    "overtime-over-200-in-52-weeks": "more than 200 hours of overtime in 52 weeks",
    "daily-rest-under-11": "less than 11 hours of rest in a row in 24 hours",
    "weekly-rest-under-35": "less than 35 hours of rest in a row in a week",
    "under-18-over-8-hours": "under 18 and more than 8 hours in a day",
    "under-18-over-40-hours": "under 18 and more than 40 hours in a week",
    "under-18-at-night": "under 18 and at work between 23 and 06",
    "paid-in-cash": "paid in cash",
    "not-paid-by-pay-day": "not all wages had come by the pay day",
    "deduction-not-allowed": "a deduction without law or agreement in writing, or above its cap",
  },
  unless: {
    agreement: "an agreement or a permit allows it",
    "bank-impossible": "a bank was impossible or very hard to use",
    "other-pay-day-agreed": "another pay day is agreed",
  },
  claims: { wages: "Wages", holidayPay: "Holiday pay" },
  who: {
    employer: "the employer",
    contractors: "those above the employer in the chain",
    hirer: "whoever hired the worker in",
    "wage-guarantee": "the state's wage guarantee",
  },
  conditions: {
    "if-in-a-chain": "if the work was given out in a chain",
    "if-hired-in": "if the worker was hired out",
    "if-bankrupt": "if the employer goes bankrupt",
  },
  assumptions: {
    "due-twice-a-month":
      "No pay day is agreed: wages fall due on the 15th and on the last day of the month (aml § 14-15).",
    "due-on-pay-day": "Wages of a month fall due on day {0} of the next.",
    "holiday-due-30-june":
      "Holiday pay falls due on 30 June of the year after the work (ferieloven § 11).",
    "holiday-at-leaving":
      "Holiday pay may fall due earlier, at the last pay day of somebody who has left.",
    "no-twelve-per-cent": "Holiday pay is 10.2 per cent. An agreement on five weeks may give 12.",
    "holiday-over-sixty":
      "Holiday pay is 12.5 per cent for whoever becomes sixty by the holiday year. That the rise stops at 6 G is not reckoned.",
    "holiday-sixty-not-known":
      "Becomes sixty in the holiday year; before 2024 the birthday decided, and 10.2 per cent is taken.",
    "payments-oldest-first":
      "What was paid or lawfully deducted settles what fell due first, also where that is too old by now.",
    "payments-fill-known-days":
      "Some days are not reckoned, and the payments are set against the days that are. What was paid for the others makes the amount owed too low.",
    "breaks-unpaid": "Breaks are unpaid. One that had to be spent at work is paid (aml § 10-9).",
    "breaks-in-the-middle": "A break whose place is not told is taken in the middle of the shift.",
    "clock-skipped": "A time that the clock skipped is read as an hour later.",
    "clock-twice": "A time that the clock shows twice is read as the first.",
    "birthday-not-known":
      "Only the year of birth {0} is known: the rate steps up at the end of the year.",
    "agreed-pay-only": "No general application in this work: the pay agreed is what is reckoned.",
    "category-as-told": "The category is taken as told: {0}.",
    "practice-not-known":
      "Four months of practice after eighteen give the adult rate; that is not reckoned.",
    "seasonal-weeks": "Twelve weeks are counted from the first shift told.",
    "under-18-share":
      "Under eighteen the rate is 80 per cent of the adult's, by the age told and not above it.",
    "may-come-in-addition": "May come in addition, or matter: {all}.",
    "deduction-by-law":
      "Tax, pension and attachment are taken as withheld by law. The payslip shows it.",
    "deduction-living":
      "An agreed deduction must leave enough to live on (aml § 14-15); that is not reckoned.",
    "deduction-not-known":
      "Whether a deduction was agreed in writing is not told: it is taken as not agreed.",
    "room-single": "The kind of room is not told: the higher cap, for a single room, is taken.",
    "limitation-ignorance":
      "Claims grow too old three years after they fall due. One more year may come where one did not know (foreldelsesloven § 10).",
    "before-tax": "All amounts are before tax.",
    "no-interest": "Interest for late payment is not reckoned.",
    "after-as-of": "Work or payments after {0} are reckoned as told.",
    exceptions:
      "Apprentices and people on labour market measures are excepted from general application; better terms go before.",
  },
  total: "In all",
  period: "Work",
  due: "due",
  notKnown: "Not known, and not in any amount",
  looksLike: "Looks like a breach",
  unlessWord: "unless",
  claim: "To claim",
  last: "last day",
  soon: "soon too old",
  barred: "too old",
  assumed: "Taken for granted",
  hour: "h",
  agreed: "agreed",
  ofWord: "of",
  minimum: "minimum",
};
