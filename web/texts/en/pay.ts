import type { Area } from "../area.ts";

export const pay = {
  readBy: null,
  words: {
    "pay.heading": "What am I owed?",
    "pay.problem.sector": "Choose the work that is nearest, or “Something else”.",
    "pay.problem.day": "Write a day, like 3.3.2025.",
    "pay.problem.amount": "Write an amount, like 9000 or 9000,50.",
    "pay.problem.time": "Write a time, like 7 or 19:30.",
    "pay.problem.break": "Write the break in minutes, like 30.",
    "pay.problem.break-long": "The break is as long as the work.",
    "pay.problem.same": "Start and stop are the same.",
    "pay.problem.off": "Write days off like this: 1.7.2025 – 14.7.2025, a line each.",
    "pay.problem.backwards": "The last day is before the first.",
    "pay.problem.overlap": "Some of these hours lie over other hours.",
    "pay.problem.too-many":
      "These are more hours than we can work out at once. Take a shorter time.",
    "pay.problem.born": "Write a year, like 1990, or a day, like 3.5.2008.",
    "pay.problem.pay-day": "Write a day of the month, from 1 to 31.",
    "pay.problem.stopped-by": "Choose what was done that day.",
    "pay.refused.category-unknown": "This work has no rate here. Choose the work again.",
    "pay.refused.category-needs-age": "Write the year you were born: the pay hangs on it.",
    "pay.refused.time-unreadable": "One of the times cannot be read.",
    "pay.refused.shift-backwards": "Some work stops before it starts.",
    "pay.refused.shift-too-long": "One stretch of work is longer than three days.",
    "pay.refused.break-too-long": "A break is as long as the work.",
    "pay.refused.break-outside": "A break lies outside the work.",
    "pay.refused.shifts-overlap": "Some of these hours lie over other hours.",
    "pay.refused.amount-negative": "An amount is below nought.",
    "pay.refused.pay-day": "Write a day of the month, from 1 to 31.",
    "pay.refused.too-large": "These are more hours or amounts than we can work out at once.",
  },
} satisfies Area;
