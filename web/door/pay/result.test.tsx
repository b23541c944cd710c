import assert from "node:assert/strict";
import fs from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { day, moment } from "../../../domain/time/day.ts";
import { loadLaw } from "../../../law/law.ts";
import { readWork } from "../../../main/commands/pay-input.ts";
import { owedIn } from "../../../rules/pay/owed.ts";
import { payLawFor } from "../../../rules/pay/pay-law.ts";
import { reckon } from "../../../rules/pay/reckon.ts";
import { paySectors } from "../../../rules/pay/work.ts";
import { tongueFor } from "../../job/tongues.ts";
import { type Door, doorOf } from "../door.tsx";
import { formatOf } from "../format.ts";
import { DoorFrame } from "../frame.tsx";
import { shownIn } from "../pages.tsx";
import { plainIn } from "../words.tsx";
import { order } from "./order.ts";
import { reckonedIn } from "./reckoned.ts";

const { rates } = loadLaw();
const pay = paySectors.map((sector) => payLawFor(rates, sector));
const asOf = day("2026-11-24");

type Fields = Readonly<Record<string, string | readonly string[]>>;

function doorWith(fields: Fields, language = "en"): Door {
  const given = new Map(
    Object.entries({ at: "pay-result", ...fields }).map(([name, value]) => [
      name,
      typeof value === "string" ? [value] : value,
    ]),
  );
  return doorOf({
    tongue: tongueFor(language, undefined),
    tongues: [],
    ...{ norwegian: null, words: null },
    given,
    law: { directory: [], rights: [], pay, changed: {} },
    now: moment("2026-11-24T12:00:00Z"),
    today: asOf,
    here: "phone",
    invented: true,
    leaveTo: "https://www.yr.no/",
  });
}

function html(door: Door): string {
  return String(<DoorFrame door={door} shown={shownIn(door)} />).replaceAll("\u00a0", " ");
}

const example: Fields = {
  "pay-sector": "cleaning",
  "pay-born": "1990",
  "pay-agreed": "120",
  list: [
    "2025-10-20 07:00 18:30 30",
    "21.10.2025 7-15.30 30",
    "25.10.2025 22-06",
    "3.11.2025 7-15",
  ].join("\n"),
  "paid-day": "17.11.2025",
  "paid-amount": "3000",
  "paid-way": "cash",
  "cut-day": "17.11.2025",
  "cut-amount": "800",
  "cut-for": "rent",
  "back-day": "18.11.2025",
  "back-amount": "500",
  "back-for": "tax",
  "back-to": "employer",
};

function found(fields: Fields) {
  const reckoned = reckonedIn(doorWith(fields));
  assert.ok("reckoning" in reckoned, JSON.stringify(reckoned));
  return reckoned.reckoning;
}

test("the page and the command give the same figures", () => {
  const file = new URL("../../../docs/examples/pay.json", import.meta.url);
  const told = readWork(JSON.parse(fs.readFileSync(file, "utf8")));
  assert.ok(told.ok);
  const law = pay.find(({ sector }) => sector === told.value.sector);
  assert.ok(law !== undefined);
  const command = reckon(told.value, law);
  assert.ok(command.ok);
  const page = found(example);
  assert.deepEqual(page.total, command.value.total);
  assert.deepEqual(page.periods, command.value.periods);
  assert.deepEqual(page.claims, command.value.claims);
});

test("one sentence and one figure come first, then every part that is not nought, with its steps", () => {
  const door = doorWith(example);
  const reckoning = found(example);
  const { total, periods } = reckoning;
  const { money } = formatOf(door.tongue);
  const page = html(door);
  const now = owedIn(reckoning)?.now ?? 0;
  const owed = money(now).replaceAll("\u00a0", " ");
  assert.ok(now > 0);
  assert.ok(page.indexOf(owed) < page.indexOf("Every figure"));
  for (const part of ["ordinary", "overtime", "holidayPay", "paid", "paidBack"] as const) {
    assert.notEqual(total.exact[part], 0, part);
    assert.ok(page.includes(money(total[part]).replaceAll("\u00a0", " ")), part);
  }
  const steps = periods.flatMap((period) => period.steps).filter((step) => "minutes" in step);
  assert.equal(page.split('<td dir="ltr">').length - 1, steps.length);
  assert.match(page, /FOR-2025-05-28-957/);
  assert.match(page, /Confirmed, source of/);
  assert.match(page, /140%/);
});

test("days without a confirmed rate are said, with why, and the rest is reckoned", () => {
  const fields = { ...example, list: "3.3.2025 7-15\n3.11.2025 7-15" };
  const { total, unknown } = found(fields);
  assert.deepEqual(
    unknown.map((each) => [each.day, each.why, each.minutes]),
    [["2025-03-03", "unconfirmed", 480]],
  );
  assert.ok(total.ordinary > 0);
  const page = html(doorWith(fields));
  assert.match(page, /3 Mar 2025: 8/);
  assert.match(page, /NOK 216\.04/);
  assert.match(page, /31 October 2024/);
});

/** Twenty-two nights of cleaning in October 2026, 15,000 in cash, 3,000 kept for rent: confirmed through the 4th. */
const october: Fields = {
  "pay-sector": "cleaning",
  list: [1, 2, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 19, 20, 21, 22, 23, 26, 27, 28, 29, 30]
    .map((date) => `${date}.10.2026 22-06`)
    .join("\n"),
  "paid-day": "31.10.2026",
  "paid-amount": "15000",
  "paid-way": "cash",
  "cut-day": "31.10.2026",
  "cut-amount": "3000",
  "cut-for": "rent",
  "cut-agreed": "no",
};

const bigIn = (page: string) => /<strong class="big">([^<]*)</.exec(page)?.[1];

test("last month has a sum though its rate is not confirmed yet: what is due now, apart from what is due later", () => {
  // 47,491.97 for 168 hours, 8 above 38 a week and nights at the last rate, less 15,000; holiday pay 4,844.18 in June.
  const page = html(doorWith(october));
  assert.equal(bigIn(page), "NOK 32,491.97");
  const later = page.indexOf("NOK 4,844.18");
  assert.ok(later > page.indexOf('class="big"') && page.indexOf("30 June 2027") > later);
  assert.equal(bigIn(html(doorWith({ ...october, "pay-agreed": "150" }))), "NOK 32,491.97");
});

test("with an agreed wage it is told what is due if the last rate has ended", () => {
  // 16 hours and nights at the confirmed rate, 152 at 150 and 8 at 210: 28,728.64, less 15,000.
  assert.match(html(doorWith({ ...october, "pay-agreed": "150" })), /NOK 13,728\.64/);
  assert.doesNotMatch(html(doorWith(october)), /13,728\.64/);
});

test("what falls due later is told in words of the future, also where its claim is listed", () => {
  for (const language of ["en", "nb"]) {
    const page = html(doorWith(october, language));
    const say = plainIn(tongueFor(language, undefined));
    const { day: dayText } = formatOf(tongueFor(language, undefined));
    const june = { day: dayText(day("2027-06-30")) };
    assert.ok(page.includes(say("pay.due-later", june)), language);
    assert.ok(!page.includes(say("pay.due", june)), language);
    assert.ok(page.includes(say("pay.due", { day: dayText(day("2026-10-15")) })), language);
  }
});

test("with neither a rate nor an agreed wage there is no sum, and nothing is said to be paid in full", () => {
  const page = html(doorWith({ ...october, "pay-sector": "other" }));
  assert.equal(bigIn(page), undefined);
  const say = plainIn(tongueFor("en", undefined));
  assert.ok(page.includes(say("pay.result.unknown.do")));
  const ordinary = `<span>${say("pay.part.ordinary")}</span>`;
  assert.ok(html(doorWith(october)).includes(ordinary), "it must be there at times");
  assert.ok(!page.includes(ordinary), "pay that is not known is no figure");
  for (const key of [
    "pay.result.nothing",
    "pay.result.nothing-known",
    "pay.result.nothing-now",
  ] as const) {
    assert.ok(!page.includes(say(key)), key);
  }
  assert.match(page, /15 October 2029/);
  assert.match(page, /<td>\?<\/td>/);
});

test("who was paid more than the last rate is not told that all is paid", () => {
  const page = html(doorWith({ ...october, "paid-amount": "60000" }));
  assert.equal(bigIn(page), undefined);
  const say = plainIn(tongueFor("en", undefined));
  assert.ok(page.includes(say("pay.result.nothing-known")));
  assert.ok(!page.includes(say("pay.result.nothing")));
});

test("each part has its own last day of those above the employer, and those that have passed are named so", () => {
  // Wages of July and August 2026 had their three months; those of the end of August run out on 30 November.
  const list = ["1.7.2026 7-15", "20.8.2026 7-15"].join("\n");
  const page = html(doorWith({ "pay-sector": "cleaning", list }));
  const from = page.indexOf("<span>Firms above your employer");
  const part = page.slice(from, page.indexOf("</details>", from));
  const passed = part.indexOf("The last day was 15 October 2026");
  assert.ok(passed > part.indexOf("30 November 2026") && part.includes("30 November 2026"));
  assert.match(part, /30 September 2027/);
});

test("who did not say what was agreed in work without a lowest pay hears that what was agreed holds", () => {
  const page = html(doorWith({ "pay-sector": "other", list: "3.11.2025 7-15" }));
  assert.match(page, /Norway has no lowest pay for all work/);
  assert.match(page, /You did not write what you agreed/);
});

test("lines that could not be read are shown with their number, and the rest is reckoned", () => {
  const page = html(doorWith({ ...example, list: "3.11.2025 7-15\nill that day <3" }));
  assert.match(page, /Line 2:/);
  assert.match(page, /ill that day &lt;3/);
});

test("something wrong leads back to where it is put right, with everything typed still there", () => {
  const door = doorWith({ ...example, "week-1-from": "26", "week-1-to": "14", "week-from": "x" });
  const page = html(door);
  assert.match(page, /id="error-summary-heading"/);
  assert.match(page, /href="#week-1-from"/);
  assert.match(page, /id="week-1-from-error"/);
  for (const typed of ['value="26"', 'value="x"', "2025-10-20 07:00 18:30 30", 'value="120"']) {
    assert.ok(page.includes(typed), typed);
  }
});

test("a year of work is shown period by period, and its steps one period at a time", () => {
  const year = {
    ...example,
    list: "",
    ...Object.fromEntries(
      [1, 2, 3, 4, 5].flatMap((weekday) => [
        [`week-${weekday}-from`, "7"],
        [`week-${weekday}-to`, "19"],
      ]),
    ),
    "week-from": "2025-07-01",
    "week-to": "2026-06-30",
  };
  const page = html(doorWith(year));
  assert.ok(!page.includes('<td dir="ltr">'), "no steps at once");
  assert.match(page, /name="pay-period" value="2026-06-16"/);
  const period = html(doorWith({ ...year, "pay-period": "2026-06-16" }));
  assert.match(period, /How it came about/);
  assert.ok(period.split('<td dir="ltr">').length > 20);
  assert.ok(period.length < 60_000);
});

test("no label and no verdict is in the words, in either language", () => {
  for (const language of ["en", "nb"]) {
    const page = html(doorWith(example, language));
    assert.doesNotMatch(
      page,
      /victim|offer|exploit|utnytt|trafficking|menneskehandel|illegal|ulovlig/i,
    );
    assert.doesNotMatch(page, /pay\.[a-z]/, "a key that has no words");
  }
});

test("whatever stands in the form, every page of it can be drawn, with nothing typed lost", () => {
  const typed = fc.constantFrom(
    ..."7 19:30 0 26 30 9000 -5 1e9 99999999999 3.3.2025 2025-10-26 1.1.1900 ٣.٣.٢٠٢٥ <b> cleaning other".split(
      " ",
    ),
  );
  const names =
    "pay-born pay-agreed pay-day pay-bankrupt pay-stopped week-1-from week-1-to week-7-from week-7-to week-from week-to week-off day-date day-from day-to day-break list paid-amount paid-day paid-until cut-amount cut-day back-amount back-day pay-period";
  fc.assert(
    fc.property(
      fc.constantFrom(...order),
      fc.constantFrom("", ...paySectors),
      fc.dictionary(
        fc.constantFrom(...names.split(" ")),
        fc.array(typed, { minLength: 1, maxLength: 2 }),
      ),
      (at, sector, fields) => {
        const page = html(doorWith({ ...fields, at, "pay-sector": sector }));
        assert.doesNotMatch(page, /NaN|undefined|<b>7/);
        const list = fields["list"]?.[0];
        if (list !== undefined && list !== "<b>") {
          assert.ok(page.includes(list));
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("amounts and days are written as the language does", () => {
  const { money, day: dayText, away } = formatOf({ locale: "nb-NO" });
  assert.equal(money(123_450).replaceAll("\u00a0", " "), "1 234,50 kr");
  assert.equal(dayText(day("2027-02-28")), "28. februar 2027");
  assert.equal(away(day("2026-12-06"), asOf), "om 12 døgn");
  const english = formatOf({ locale: "en-GB" });
  assert.equal(english.money(123_450).replaceAll("\u00a0", " "), "NOK 1,234.50");
  assert.equal(english.away(day("2026-12-06"), asOf), "in 12 days");
});

test("who was paid nothing, too long ago, is not told that nothing is owed", () => {
  const worked = { "pay-sector": "other", "pay-agreed": "200", list: "17.10.2022 7-15" };
  const page = html(doorWith(worked));
  assert.match(page, /It may be too late to claim \u2068?NOK 1,763.20/);
  assert.match(page, /may have one more year/);
  assert.doesNotMatch(page, /nothing more is owed/);
  assert.match(html(doorWith({ ...worked, list: "" })), /There are no hours/);
});

const paidOnce = { "paid-day": "31.3.2026", "paid-amount": "5000" };

test("where nothing can be worked out, nothing is said of what is owed", () => {
  const worked = { "pay-sector": "other", list: "2.3.2026 7-15", ...paidOnce };
  const page = html(doorWith(worked));
  assert.match(page, /We cannot give a sum/);
  assert.doesNotMatch(page, /nothing more is owed|counted against the rest/);
  assert.match(html(doorWith({ ...worked, "pay-agreed": "10" })), /nothing more is owed/);
});

test("not known whether a deduction was agreed in writing is told as not known", () => {
  const told = /You did not say whether what was taken was agreed/g;
  assert.equal(html(doorWith(example)).match(told)?.length, 2);
  assert.equal(html(doorWith({ ...example, "cut-agreed": "no" })).match(told), null);
});

test("each of two wrong times of a day is named in the summary, from the top down", () => {
  const wrong = { "week-5-from": "x", "week-5-to": "y", "week-2-to": "z", "week-2-from": "7" };
  const page = html(doorWith({ ...example, ...wrong }));
  const named = [...page.matchAll(/href="#(week[^"]*)">([^<]*)/g)].map(([, field, text]) => [
    field,
    text,
  ]);
  assert.deepEqual(named, [
    ["week-2-to", "Tuesday, To: Write a time, like 7 or 19:30."],
    ["week-5-from", "Friday, From: Write a time, like 7 or 19:30."],
    ["week-5-to", "Friday, To: Write a time, like 7 or 19:30."],
  ]);
});

test("of the state's wage guarantee no last day is told, since none was read; of the employer it is", () => {
  const page = html(doorWith({ ...example, "pay-bankrupt": "1.2.2026" }));
  const partOf = (who: string) => {
    const from = page.indexOf(`<span>${who}`);
    assert.notEqual(from, -1, who);
    return page.slice(from, page.indexOf("</details>", from));
  };
  assert.match(partOf("Your employer"), /Last day to claim it/);
  const guarantee = partOf("The state’s wage guarantee");
  assert.match(guarantee, /class="claims"/);
  assert.doesNotMatch(guarantee, /Last day to claim it/);
});
