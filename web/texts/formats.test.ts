import assert from "node:assert/strict";
import { test } from "node:test";
import { day, moment } from "../../domain/time/day.ts";
import {
  awayText,
  datesSpelled,
  dateText,
  dayAndAwayText,
  dayText,
  momentText,
  moneyText,
  numberText,
} from "./formats.ts";
import { sayIn } from "./texts.ts";

test("days and months in a source's name are written out, and numbers of acts stay", () => {
  const text = "Lovdata (2026-07-02), NRK, 2023-04, LOV-2021-06-11-59, aml §§ 14-12, 2023-99";
  assert.equal(
    datesSpelled("nb", text),
    "Lovdata (2. juli 2026), NRK, april 2023, LOV-2021-06-11-59, aml §§ 14-12, 2023-99",
  );
});

test("a day is written as each language writes it", () => {
  assert.equal(dayText("nb", day("2027-02-28")), "28. februar 2027");
  assert.equal(dayText("en", day("2027-02-28")), "28 February 2027");
});

test("a date is no more precise than its source", () => {
  assert.equal(dateText("nb", "2018-06-09"), "9. juni 2018");
  assert.equal(dateText("nb", "2018-06"), "juni 2018");
  assert.equal(dateText("en", "2018-06"), "June 2018");
  assert.equal(dateText("en", "2018"), "2018");
});

test("a moment is told in Norwegian time, whatever the machine's own", () => {
  assert.equal(momentText("nb", moment("2026-07-01T22:05:00Z")), "2. juli 2026 kl. 00:05");
  assert.equal(momentText("en", moment("2026-01-01T22:05:00Z")), "1 January 2026 at 23:05");
});

const distances: readonly [string, string, string][] = [
  ["2026-03-10", "i dag", "today"],
  ["2026-03-11", "i morgen", "tomorrow"],
  ["2026-03-09", "i går", "yesterday"],
  ["2026-03-22", "om 12 dager", "in 12 days"],
  ["2026-03-07", "for 3 dager siden", "3 days ago"],
  ["2026-04-01", "om 22 dager", "in 22 days"],
];

for (const [to, nb, en] of distances) {
  test(`from 10 March 2026, ${to} is ${en}`, () => {
    assert.equal(awayText(sayIn("nb"), day(to), day("2026-03-10")), nb);
    assert.equal(awayText(sayIn("en"), day(to), day("2026-03-10")), en);
  });
}

test("a day stands beside how long it is till then", () => {
  assert.equal(
    dayAndAwayText("en", day("2026-03-22"), day("2026-03-10")),
    "22 March 2026 (in 12 days)",
  );
});

test("numbers and money are written as each language writes them", () => {
  assert.equal(numberText("nb", 12345.5), "12\u00a0345,5");
  assert.equal(numberText("en", 12345.5), "12,345.5");
  assert.equal(moneyText("nb", 1234), "1\u00a0234\u00a0kr");
  assert.equal(moneyText("nb", 1234.5), "1\u00a0234,50\u00a0kr");
  assert.equal(moneyText("en", 1234.5), "NOK\u00a01,234.50");
});
