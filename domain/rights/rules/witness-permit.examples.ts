import { rightPage } from "../page.ts";
import { right } from "./witness-permit.ts";

export const page = rightPage(right, [
  [
    "charged 257 2026-03-01, testified court 2026-09-01, protection-applied 2026-09-10",
    "2026-09-10",
    ["may", "2026-09-01", null, null],
    "shall: in court, under a charge of § 257, and applied for protection; whether the case says it was done to the person is asked",
  ],
  [
    "charged 257 2026-03-01, testified court 2026-09-01, protection-applied 2026-09-10",
    "2026-09-09",
    ["may", "2026-09-01", null, null],
    "the day before the application",
  ],
  [
    "charged 257 2026-03-01, testified court 2026-09-01, case-dropped 2026-10-01, protection-applied 2026-10-05",
    "2026-10-06",
    ["may", "2026-09-01", null, null],
    "dropped afterwards",
  ],
  [
    "charged 257 2026-03-01, charged 395 2026-06-01, testified court 2026-09-01, protection-applied 2026-09-10",
    "2026-09-11",
    ["may", "2026-09-01", null, null],
    "relabelled before the evidence",
  ],
  [
    "charged 257 2025-03-01, case-dropped 2025-06-01, police-report 19-1 2026-01-10, charged 19-1 2026-03-01, testified court 2026-09-01, protection-applied 2026-09-10",
    "2026-09-11",
    ["may", "2026-09-01", null, null],
    "the charge under § 257 was dropped long before",
  ],
  [
    "charged 258 2026-03-01, testified court 2026-09-01",
    "2026-09-02",
    ["may", "2026-09-01", null, null],
    "§ 258 is not named in the first paragraph; the second is for any criminal case",
  ],
  [
    "testified police 2026-04-01, charged 257 2026-06-01, protection-applied 2026-07-01",
    "2026-07-02",
    ["may", "2026-04-01", null, null],
    "to the police: may, whatever is charged later",
  ],
  [
    "testified 2026-04-01, charged 257 2026-06-01",
    "2026-06-02",
    ["may", "2026-04-01", null, null],
    "before whom is not known",
  ],
  [
    "charged 257 2026-03-01, testified 2026-09-01, protection-applied 2026-09-10",
    "2026-09-11",
    ["may", "2026-09-01", null, null],
    "before whom is not known: asked",
  ],
  [
    "testified court 2026-04-01, charged 257 2026-06-01, protection-applied 2026-07-01",
    "2026-07-02",
    ["may", "2026-04-01", null, null],
    "in court, under which charge is not known",
  ],
  [
    "charged 257 2026-03-01, testified court 2026-09-01, testified police 2026-10-01, protection-applied 2026-10-05",
    "2026-10-06",
    ["may", "2026-09-01", null, null],
    "the evidence that gives most counts, not the last",
  ],
  [
    "police-report 19-1 2026-03-01, testified police 2026-09-01",
    "2026-09-02",
    ["may", "2026-09-01", null, null],
    "may: any criminal case",
  ],
  [
    "police-report 257 2026-03-01, testified police 2026-04-01",
    "2026-04-02",
    ["may", "2026-04-01", null, null],
    "reported under § 257, nobody charged",
  ],
  [
    "testified police 2020-05-01",
    "2020-06-04",
    ["unsure", "2020-05-01", null, null],
    "the day before the second paragraph was widened",
  ],
  [
    "testified police 2020-06-04",
    "2026-04-01",
    ["unsure", "2020-06-04", null, null],
    "given the day before it was widened: whether the wider words count for it was not read",
  ],
  [
    "testified police 2020-06-05",
    "2020-06-05",
    ["may", "2020-06-05", null, null],
    "the day it was",
  ],
  [
    "charged 258 2020-03-01, testified court 2020-05-01",
    "2026-04-01",
    ["unsure", "2020-05-01", null, null],
    "under § 258, before it was widened",
  ],
  [
    "charged 258 2020-03-01, testified court 2020-05-01, testified police 2026-03-01",
    "2026-04-01",
    ["may", "2020-05-01", null, null],
    "and again after",
  ],
  [
    "police-report 257 2026-03-01",
    "2026-04-01",
    ["unsure", null, null, null],
    "whether evidence was given is not known",
  ],
  [
    "charged 19-1 2026-03-01, testified 2026-09-01, testified court 2026-09-01",
    "2026-09-02",
    ["may", "2026-09-01", null, null],
    "told twice of one day, once with where",
  ],
  [
    "charged 257 2026-03-01, testified court 2026-09-01, protection-applied 2026-09-10, expulsion-decided 2026-09-20",
    "2026-09-21",
    ["unsure", "2026-09-01", null, null],
    "an expulsion was decided",
  ],
  [
    "charged 257 2026-03-01, testified court 2026-09-01, protection-applied 2026-09-10, left-country 2026-09-20",
    "2026-09-21",
    ["unsure", "2026-09-01", null, null],
    "abroad",
  ],
  [
    "charged 257 2026-03-01, testified court 2026-09-01, protection-applied 2026-09-10, left-country 2026-09-20, entered-country 2026-09-21",
    "2026-09-21",
    ["may", "2026-09-01", null, null],
    "the day of coming back",
  ],
]);
