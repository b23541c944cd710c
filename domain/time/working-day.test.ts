import assert from "node:assert/strict";
import { test } from "node:test";
import Holidays from "date-holidays";
import { dayText, numberOf, weekdayOf } from "./calendar.ts";
import { isSundayOrHoliday } from "./working-day.ts";

test("the holidays of 2000 through 2060 are those that another program knows", () => {
  const norway = new Holidays("NO");
  for (let year = 2000; year <= 2060; year += 1) {
    const theirs = norway
      .getHolidays(year)
      .filter(({ type }) => type === "public")
      .map(({ date }) => date.slice(0, 10));
    assert.ok(theirs.length >= 10, "it must know some");
    const ours: string[] = [];
    for (let day = numberOf(year, 1, 1); day < numberOf(year + 1, 1, 1); day += 1) {
      if (isSundayOrHoliday(day) && (weekdayOf(day) !== 7 || theirs.includes(dayText(day)))) {
        ours.push(dayText(day));
      }
    }
    assert.deepEqual(ours, [...new Set(theirs)].toSorted(), String(year));
  }
});
