import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, day } from "../../../domain/time/day.ts";
import type { Work } from "../../../rules/pay/work.ts";
import { someWork, toldWork } from "../../../test/factories/pay.ts";
import { wordsOfPdf } from "../../../test/read-pdf.ts";
import type { Part } from "../../components/part.ts";
import { tongues } from "../../job/tongues.ts";
import { claimPdfOf } from "../../letter/claim.ts";
import { formatOf } from "../format.ts";
import { plainIn, type Tongue } from "../words.tsx";
import { type ClaimLetter, claimLetter, type Recipient } from "./letter.ts";
import { shortLines } from "./short.ts";
import { owedBy, owes } from "./told.ts";

const today = day("2025-11-01");

function tongueOf(code: string): Tongue {
  const tongue = tongues.get(code);
  assert.ok(tongue);
  return tongue;
}

const english = tongueOf("en");
const format = formatOf(english);
const say = plainIn(english);

function letter(work: Partial<Work>, to: Recipient = "helper"): ClaimLetter {
  return claimLetter({ say, format, told: toldWork(work), today }, to);
}

function wordsIn(part: Part): readonly string[] {
  switch (part.kind) {
    case "heading":
    case "text":
      return [part.text];
    case "dates":
      return part.items.map(({ lead, text }) => `${lead}: ${text}`);
    case "list":
      return part.items;
    case "blanks":
      return part.labels;
    case "table":
      return [
        part.caption,
        ...part.columns,
        ...part.rows.flat().flatMap(({ text, sources }) => [text, ...sources]),
      ];
  }
}

const whole = ({ subject, body }: ClaimLetter): string =>
  [subject, ...body.flatMap(wordsIn)].join("\n");

const paid = (amount: number) => ({
  payments: [{ day: day("2025-09-30"), amount, way: "bank" as const }],
});

test("what is owed stands with its periods, its sum, its rate and where the rate comes from", () => {
  const told = toldWork();
  const text = whole(letter({}));
  const owed = owedBy(told);
  assert.ok(owed !== null && owed.now > 0 && owed.later > 0);
  for (const { part, amount, due } of told.reckoning.claims) {
    assert.ok(text.includes(format.money(amount ?? Number.NaN)), part);
    assert.ok(text.includes(format.day(due)));
  }
  assert.ok(text.includes(say("letter.owed", { amount: format.money(owed.now) })));
  assert.ok(text.includes(say("letter.later-sum", { amount: format.money(owed.later) })));
  assert.match(text, /236\.54/);
  assert.match(text, /FOR-2025-05-28-957/);
  assert.match(text, /limitation act §§ 2 and 3/);
  assert.match(text, /three months/);
});

test("where all is paid nothing is claimed, and somebody is asked to look at it", () => {
  const told = toldWork(paid(3_000_000));
  const text = whole(letter(paid(3_000_000)));
  assert.equal(told.reckoning.total.owed, 0);
  assert.match(text, /everything that is due has been paid/);
  assert.doesNotMatch(text, /What has fallen due and is not paid/);
});

test("what is too old stands apart for a helper, and is not claimed of the employer", () => {
  const old = { asOf: day("2028-09-20") };
  const told = toldWork(old);
  assert.ok(told.reckoning.claims.some(({ state }) => state === "barred"));
  assert.ok(owes(told), "some of it must still be claimed");
  assert.match(whole(letter(old)), /What may be too old/);
  assert.doesNotMatch(whole(letter(old, "employer")), /What may be too old/);
});

test("days without a sure rate are told, with why, by which rate they count, and which act holds it", () => {
  const before = {
    shifts: [
      ...someWork().shifts,
      { from: "2025-04-07T08:00", to: "2025-04-07T16:00" },
      { from: "2025-04-08T08:00", to: "2025-04-08T16:00" },
    ],
  };
  assert.ok(toldWork(before).reckoning.unknown.length > 0);
  const text = whole(letter(before));
  assert.match(text, /7\D+8 Apr 2025: 16.00 hours, the rate is not sure/);
  assert.match(text, /216\.04 kroner an hour from 15 June 2023, confirmed through 31 October 2024/);
  assert.match(text, /general application act § 7/);
  const now = owedBy(toldWork(before))?.now ?? Number.NaN;
  assert.ok(text.includes(say("letter.at-least", { amount: format.money(now) })));
});

test("what is due if the last rate has ended is told to a helper, and not to the employer", () => {
  const april = {
    shifts: [{ from: "2025-04-07T08:00", to: "2025-04-07T16:00" }],
    payments: [],
    agreedHourly: 15_000,
  };
  // 8 × 150.
  assert.match(whole(letter(april)), /NOK\u00a01,200\.00 is due now/);
  assert.doesNotMatch(whole(letter(april, "employer")), /1,200\.00/);
});

test("with neither a rate nor an agreed wage the letter gives no sum, and says nothing is paid in full", () => {
  const text = whole(letter({ sector: "other", category: null }));
  assert.ok(text.includes(say("letter.no-sum")));
  for (const key of ["letter.all-paid", "letter.paid-known", "letter.nothing-due"] as const) {
    assert.ok(!text.includes(say(key)), key);
  }
  assert.doesNotMatch(text, /NOK\u00a00\.00/);
});

test("the state’s guarantee, of which no last day was read, has one row for pay and one for holiday pay", () => {
  const rows = tableOf(letter({}), say("letter.against.wage-guarantee"));
  const unknown = say("letter.not-known");
  assert.deepEqual(
    rows.map(([, last]) => last),
    [unknown, unknown],
  );
});

type Table = Extract<Part, { readonly kind: "table" }>;

function tableOf({ body }: ClaimLetter, caption: string): readonly (readonly string[])[] {
  const table = body.find(
    (part): part is Table => part.kind === "table" && part.caption === caption,
  );
  assert.ok(table, caption);
  return table.rows.map((row) => row.map(({ text }) => text));
}

const hoursIn = (work: Partial<Work>) => tableOf(letter(work), say("letter.hours"));

test("the letter has the hours that it speaks of: each day, from when to when, breaks taken off", () => {
  const rows = hoursIn({});
  assert.deepEqual(rows[0], ["1 September 2025", "07:00–17:00", "9.52"]);
  assert.equal(rows.length, someWork().shifts.length + 1);
  assert.equal(rows.at(-1)?.at(-1), "95.17");
});

test("shifts are told in the order of time, whatever order they were told in", () => {
  const turned = { shifts: someWork().shifts.toReversed() };
  assert.deepEqual(hoursIn(turned), hoursIn({}));
});

/** `odd`: the last ends otherwise. */
function daysOf(count: number, odd = false): Work["shifts"] {
  return Array.from({ length: count }, (_, at) => {
    const date = addDays(day("2000-01-03"), at);
    return { from: `${date}T07:00`, to: `${date}T${odd ? 13 + (at % 5) : 15}:00` };
  });
}

test("many days with the same times share a row, and very many those of a month, with no hour lost", () => {
  const weekdays = daysOf(364).filter((_, at) => at % 7 < 5);
  const alike = hoursIn({ shifts: weekdays });
  assert.deepEqual(alike[0]?.slice(1), ["07:00–15:00, 5 times", "40.00"]);
  assert.equal(alike.length, 53);
  const odd = hoursIn({ shifts: daysOf(360, true) });
  assert.equal(odd.length, 13);
  assert.deepEqual(odd[0]?.slice(1), ["29 times", "230.00"]);
  assert.equal(odd.at(-1)?.at(-1), format.amount(72 * (6 + 7 + 8 + 9 + 10) * 100));
});

test("a claim of 9,700 lines is still a letter that can be read, also as PDF", () => {
  const shifts = daysOf(9700, true);
  const told = toldWork({ shifts, sector: "other", category: null, agreedHourly: 1000 });
  const rows = tableOf(claimLetter({ say, format, told, today }, "helper"), say("letter.hours"));
  assert.ok(rows.length < 330, String(rows.length));
  const pdf = claimPdfOf([tongueOf("nb")], told, today, "helper");
  assert.ok(pdf && pdf.length > 10_000);
});

test("each part has its own last day with those above the employer, and what has passed is said to have", () => {
  const span = (from: string, to: string) => format.span(day(from), day(to));
  const wages = (from: string, to: string) => say("letter.wages", { span: span(from, to) });
  const holiday = say("letter.holiday", { span: span("2025-09-01", "2025-09-30") });
  // The wages fell due on 15 and 30 September 2025; on 20 December the three months of the first have passed.
  const rows = tableOf(letter({ asOf: day("2025-12-20") }), say("letter.against.contractors"));
  assert.deepEqual(rows, [
    [wages("2025-09-01", "2025-09-15"), say("letter.passed", { day: "15 December 2025" })],
    [wages("2025-09-16", "2025-09-30"), "30 December 2025"],
    [holiday, "30 September 2026"],
  ]);
  const late = tableOf(letter({ asOf: day("2026-01-20") }), say("letter.against.contractors"));
  assert.deepEqual(late, [
    [wages("2025-09-01", "2025-09-15"), say("letter.passed", { day: "15 December 2025" })],
    [wages("2025-09-16", "2025-09-30"), say("letter.passed", { day: "30 December 2025" })],
    [holiday, "30 September 2026"],
  ]);
});

test("without a minimum rate the agreed pay is used, and the letter says so", () => {
  const other = { sector: "other" as const, category: null, agreedHourly: 15_000 };
  const text = whole(letter(other));
  assert.match(text, /No minimum rate by general application is known here/);
  assert.match(text, /150\.00/);
  assert.doesNotMatch(text, /Minimum rate by general application\n/);
});

test("nobody’s name is in a letter: there are lines to write it on", () => {
  for (const to of ["helper", "employer"] as const) {
    const lines = letter({}, to).body.flatMap((part) =>
      part.kind === "blanks" ? part.labels : [],
    );
    assert.ok(lines.includes("Name"), to);
  }
});

test("a helper is asked to wait, and only the employer is told to pay by a day", () => {
  assert.match(whole(letter({})), /do not contact the employer before I have said yes/);
  assert.doesNotMatch(whole(letter({})), /Pay by/);
  assert.match(whole(letter({}, "employer")), /Pay by/);
  assert.match(whole(letter({}, "employer")), /general application act § 13/);
});

test("the joint notice is left out once its time has passed", () => {
  const late = { asOf: day("2026-11-01") };
  assert.doesNotMatch(whole(letter(late, "employer")), /answer jointly/);
});

test("the PDF is tagged, names its title and languages, and holds the amounts in both", () => {
  const told = toldWork();
  const pdf = claimPdfOf([tongueOf("nb"), english], told, today, "helper");
  assert.ok(pdf);
  const source = Buffer.from(pdf).toString("latin1");
  assert.match(source, /pdfuaid:part>1</);
  assert.match(source, /\/StructTreeRoot/);
  assert.match(source, /\/Marked true/);
  assert.match(source, /dc:title/);
  assert.match(source, /\/Lang \(nb-NO\)/);
  assert.match(source, /\/Lang \(en-GB\)/);
  const words = wordsOfPdf(pdf).join("").replaceAll(/\s/g, "");
  for (const locale of ["nb-NO", "en-GB"]) {
    const { total, claims } = told.reckoning;
    const owed = owedBy(told);
    const amounts = [owed?.now, owed?.later, total.paid, ...claims.map(({ amount }) => amount)];
    for (const amount of amounts) {
      const written = formatOf({ locale })
        .amount(amount ?? Number.NaN)
        .replaceAll(/\s/g, "");
      assert.ok(words.includes(written), `${locale} ${written}`);
    }
  }
});

test("the short version says what was worked, paid and owed, until when, and asks for help", () => {
  const told = toldWork();
  const owed = owedBy(told);
  assert.ok(owed !== null);
  const lines = shortLines(say, format, told, owed);
  assert.ok(lines.includes(say("take.short.owed", { amount: format.money(owed.now) })));
  const later = { amount: format.money(owed.later), day: "30 June 2026" };
  assert.ok(lines.includes(say("pay.later.holidayPay", later)));
  assert.match(lines.join("\n"), /I worked 95.17 hrs, from 1 September 2025 to 19 September 2025/);
  assert.match(lines.join("\n"), /I was paid NOK\u00a05,000.00/);
  assert.match(lines.join("\n"), /The last day to claim the first part is 15 September 2028/);
  assert.equal(lines.at(-1), "Please help me with this.");
});

test("the short version says at least where a rate is not sure, and never that nothing is owed", () => {
  const lines = (work: Partial<Work>) => {
    const told = toldWork(work);
    const owed = owedBy(told);
    return owed === null ? null : shortLines(say, format, told, owed).join("\n");
  };
  const april = { shifts: [{ from: "2025-04-07T08:00", to: "2025-04-07T16:00" }] };
  // 8 × 216.04 = 1,728.32; holiday pay 176.28864, due in June 2026.
  const unpaid = lines({ ...april, payments: [] }) ?? "";
  assert.ok(unpaid.includes(say("take.short.at-least", { amount: format.money(172_832) })));
  assert.ok(unpaid.includes(say("take.short.unknown")));
  assert.doesNotMatch(lines({ ...april, ...paid(900_000) }) ?? "", /NOK\u00a00\.00/);
  assert.equal(lines({ ...april, sector: "other", category: null }), null);
});
