import assert from "node:assert/strict";
import { test } from "node:test";
import { isAppealed } from "../../rules/rights/appeal-days.ts";
import { namingLastDay } from "../../rules/rights/life-note.ts";
import { eventTypes } from "../../rules/rights/situation.ts";
import { filledIn } from "../../test/factories/asks.ts";
import { problemsIn } from "../../test/factories/forms.ts";
import { testHouse, testPages } from "../../test/house.ts";
import { groups } from "./fields.ts";

const app = testPages(testHouse([]));

const headers = (language: string) => ({
  host: "localhost",
  "accept-language": language,
  "sec-fetch-site": "same-origin",
});

async function answer(form: Record<string, string>, language = "en") {
  const answered = await app.request("http://localhost/rights", {
    method: "POST",
    headers: headers(language),
    body: new URLSearchParams(form),
  });
  return { status: answered.status, text: await answered.text() };
}

const told = {
  "reflection-permit-granted": "2026-08-31",
  "police-report": "2026-09-20",
  "police-report.provision": "257",
  "wage-due": "2026-08-15\n2026-08-31",
  "under-eighteen": "unknown",
  origin: "third-country",
  "as-of": "2026-11-25",
};

test("every kind of event can be entered, once each", () => {
  const asked = groups.flatMap(({ types }) => types);
  assert.deepEqual(asked.toSorted(), [...eventTypes].toSorted());
});

test("the empty form is there without an account, and answers nothing", async () => {
  const asked = await app.request("http://localhost/rights", { headers: headers("en") });
  assert.equal(asked.status, 200);
  const text = await asked.text();
  assert.match(text, /Reflection period granted/);
  assert.doesNotMatch(text, /id="answer"/);
});

test("the days of an answer are written out, in both languages, and what was typed stays", async () => {
  const english = await answer(told);
  const norwegian = await answer(told, "nb");
  assert.deepEqual([english.status, norwegian.status], [200, 200]);
  assert.match(
    english.text,
    /Reflection period: a permit for six months, from 31 August 2026, until 28 February 2027/,
  );
  assert.match(norwegian.text, /fra 31\. august 2026, til 28\. februar 2027/);
  assert.match(english.text, /15 August 2029/);
  assert.match(english.text, /value="2026-08-31"/);
  assert.match(english.text, /Is the person under eighteen\? In doubt/);
  assert.doesNotMatch(english.text + norwegian.text, /NaN|undefined|\{\d\}/);
});

test("the days that pay fell due can be typed as they stand on a payslip, and a day that does not exist is told", async () => {
  const due = async (days: string) => (await answer({ "wage-due": days })).text;
  for (const days of ["15.8.2026", "15.08.2026", "2026-08-15", "15/8/26", "١٥.٨.٢٠٢٦"]) {
    assert.match(await due(days), /15 August 2029/, days);
  }
  assert.match(await due("2026-08-15\n31.2.2026"), /Lines to look at: 2\./);
  assert.match(await due("8.15.2026"), /Lines to look at: 1\./);
});

test("on paper stands the form only while there is no answer", async () => {
  const asked = await app.request("http://localhost/rights", { headers: headers("en") });
  assert.match(await asked.text(), /<form id="happened" method/);
  assert.match((await answer({ found: "2026-13-40" })).text, /<form id="happened" method/);
  assert.match((await answer(told)).text, /<form id="happened" class="no-print"/);
});

test("where no day lies ahead the page says so, and leads on to what is over", async () => {
  const passed = { "reflection-permit-granted": "2024-01-31", "as-of": "2026-11-25" };
  const english = await answer(passed);
  assert.match(english.text, /Reflection period[^<]*until 31 July 2024/, "a day has passed");
  assert.match(
    english.text,
    /We know of no deadline\. Read also what is not known and what has ended/,
  );
  assert.match((await answer(passed, "nb")).text, /Vi kjenner ingen frist\. Les også/);
  assert.doesNotMatch((await answer(told)).text, /We know of no deadline/);
});

test("what cannot wait stands before the days, in both languages", async () => {
  const told = { "police-report": "2026-10-01", "police-report.provision": "257" };
  const happened = { ...told, "case-dropped": "2026-11-20", "wage-due": "2026-08-15" };
  for (const [language, words] of [
    ["en", /Do now[\s\S]*whether to appeal the drop[\s\S]*15 August 2029/],
    ["nb", /Gjør nå[\s\S]*om det skal klages på henleggelsen[\s\S]*15\. august 2029/],
  ] as const) {
    const { text } = await answer(happened, language);
    const days = text.slice(text.indexOf('id="deadlines"'), text.indexOf("line-of-rights"));
    assert.match(days, words);
  }
});

test("whoever is not told to be grown up beside a birthday that has passed is treated as a child, and it is to be looked at again", async () => {
  const turned = { "turns-eighteen": "2026-05-02" };
  const doubted = await answer({ ...turned, "under-eighteen": "yes" });
  assert.match(doubted.text, /Notify the child welfare service at once/);
  assert.match(
    doubted.text,
    /Look once more[\s\S]*under eighteen does not go together with this day/,
  );
  for (const left of [turned, { ...turned, "under-eighteen": "unknown" }]) {
    const { text } = await answer(left, "nb");
    assert.match(text, /Meld fra til barneverntjenesten med en gang/);
    assert.match(
      text,
      /Se en gang til[\s\S]*Rett attenårsdagen eller svaret om alderen i skjemaet under/,
    );
    assert.doesNotMatch(
      text,
      /det er to saker|skriv at|er skrevet ned, sier/,
      "nothing is written down",
    );
    assert.match(text, /Er personen under atten år\?/);
  }
  const ahead = await answer({ "turns-eighteen": "2099-05-02" });
  assert.doesNotMatch(ahead.text, /Look once more/, "a birthday to come is in no doubt");
  const sure = await answer({ ...turned, "under-eighteen": "no" });
  assert.doesNotMatch(sure.text, /Notify the child welfare|Look once more/);
});

test("what would fall away stands before what is, and only when it is asked for", async () => {
  const supposed = await answer({
    ...told,
    "what-if": "case-dropped",
    "what-if-day": "2026-12-10",
  });
  assert.match(supposed.text, /What if: The case is dropped, 10 December 2026/);
  assert.match(supposed.text, /Falls away<\/h3>[\s\S]*Counsel paid by the state/);
  assert.doesNotMatch((await answer(told)).text, /Falls away/);
});

test("leaving with pay that is missing, what to see to stands first among what stays; reported as trafficking may be supposed", async () => {
  const due = { "wage-due": "2026-11-15", "what-if-day": "2026-12-10" };
  const { text } = await answer({ ...due, "what-if": "left-country" });
  assert.match(
    text,
    /Stays<\/h3><ul><li><strong>Claim for pay<\/strong><div>Do this before it happens/,
  );
  assert.match(text, /power of attorney/);
  const norwegian = (await answer({ ...due, "what-if": "left-country" }, "nb")).text;
  assert.match(norwegian, /skriftlig fullmakt/);
  const dropped = (await answer({ ...due, "what-if": "case-dropped" })).text;
  assert.doesNotMatch(dropped, /power of attorney/, "nobody leaves");
  const reported = (await answer({ ...due, "what-if": "257" })).text;
  assert.match(reported, /What if: It is reported as human trafficking \(§ 257\), 10 December/);
  assert.match(reported, /Counsel paid by the state[^<]*<\/strong>: now: not known, then: applies/);
});

test("a day for what may happen that is left empty is the day shown for, as its field says", async () => {
  const told = { "reflection-permit-granted": "2026-08-31", "what-if": "left-country" };
  const { text } = await answer({ ...told, "what-if-day": "", "as-of": "2026-11-30" });
  assert.match(text, /What if: The person leaves Norway, 30 November 2026/);
  assert.match(text, /Left empty, it is the day that the rights are shown for, below\./);
});

test("what was over already is not among what stays: it is folded, and last", async () => {
  const closed = { "police-report": "2026-03-01", "police-report.provision": "257" };
  const told = { ...closed, "case-dropped": "2026-06-01" };
  const supposed = { "what-if": "bankruptcy", "what-if-day": "2026-12-10" };
  const { text } = await answer({ ...told, ...supposed });
  const section = /<section class="supposed">(.*?)<\/section>/s.exec(text)?.[1] ?? "";
  const [open = "", folded = ""] = section.split("<details>");
  assert.match(open, /<h3>Stays<\/h3><ul><li>/);
  assert.doesNotMatch(open, /Counsel paid by the state/);
  assert.match(folded, /^<summary>Was over already<\/summary>.*Counsel paid by the state/s);
});

test("where a state stays the same, what if says what changes instead, and where nothing does it says so", async () => {
  const told = { "reflection-permit-granted": "2026-08-31", "what-if-day": "2026-12-10" };
  const of = async (what: string, language = "en") =>
    (await answer({ ...told, "what-if": what }, language)).text;
  const dropped = await of("case-dropped");
  assert.match(
    dropped,
    /Compensation[^:]*<\/strong>: Not known, as before\. What changes: the days \(/,
  );
  assert.match(dropped, /then: perhaps until 10 December 2027\); what is to be done/);
  assert.match(dropped, /now: not known, then: has ended\. Last day: 10 December 2026\./);
  const left = await of("left-country");
  assert.match(left, /Reflection period[^:]*[^<]*<\/strong>: now: applies, then: not known\./);
  assert.doesNotMatch(left, /then: not known\. Last day/, "no day is told of what is not known");
  assert.match(
    left,
    /Permit for the person&#39;s children<\/strong>: Not known, as before\. What changes: the reasons; what was to be done is no longer shown here\.<div>The person left the country 10 December 2026, which may lead to the permit&#39;s being revoked\.<\/div><\/li>/,
    "nobody is sent to look for what is to be done where nothing stands",
  );
  const grown = await of("turns-eighteen");
  assert.match(grown, /: Applies, as before\. What changes: the reasons\.</);
  for (const text of [dropped, grown, left, await of("108a")]) {
    assert.doesNotMatch(text, /now: applies, then: holds|now: not known, then: not known/);
    assert.doesNotMatch(text, /nothing here changes/);
  }
  assert.match(
    await of("turns-eighteen", "nb"),
    /: Gjelder, som før\. Det som endres: begrunnelsen\.</,
  );
  const report = { "police-report": "2026-11-20", "police-report.provision": "257" };
  const again = { ...told, ...report, "what-if": "257" };
  assert.match((await answer(again, "en")).text, /<p>As far as was read, nothing here changes/);
  assert.match((await answer(again, "nb")).text, /<p>Så vidt vi har lest, endres ingenting her/);
});

test("where evidence was given is asked beside its day, stays chosen, and is never taken for granted", async () => {
  const evidence = {
    ...told,
    "police-report": "",
    "police-report.provision": "",
    charged: "2026-09-20",
    "charged.provision": "257",
    testified: "2026-10-01",
    "protection-applied": "2026-10-02",
  };
  const [unknown, court, police] = await Promise.all(
    ["", "court", "police"].map((where) => answer({ ...evidence, "testified.where": where })),
  );
  assert.match(court?.text ?? "", /value="court" selected/);
  assert.match(court?.text ?? "", /does it say that it was done to them/);
  for (const other of [unknown, police]) {
    assert.doesNotMatch(other?.text ?? "", /does it say that it was done to them/);
  }
  assert.match(unknown?.text ?? "", /in court, or to the police\?/);
  assert.doesNotMatch(police?.text ?? "", /in court, or to the police\?/);
});

const many = Array.from({ length: 41 }, (_, at) => `2026-0${1 + (at % 9)}-1${Math.floor(at / 9)}`);
const due = (...lines: readonly string[]) => ({ "wage-due": lines.join("\n") });
const turns = { "what-if": "turns-eighteen", "what-if-day": "2026-12-10" };
const wrong: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{ ...told, testified: "2026-02-30" }, "testified no-day"],
  [{ ...told, "turns-eighteen": "2200-01-01" }, "turns-eighteen life.birthday-too-far"],
  [{ ...told, "case-dropped": "2027-06-01" }, "case-dropped not-yet-happened"],
  [
    { ...told, "limited-permit-granted.until": "2027-01-31" },
    "limited-permit-granted without-its-day",
  ],
  [
    { ...told, "police-report": "", "police-report.provision": "258" },
    "police-report without-its-day",
  ],
  [{ ...told, "testified.where": "court" }, "testified without-its-day"],
  [
    { "limited-permit-granted": "2026-10-02", "limited-permit-granted.until": "2026-10-01" },
    "limited-permit-granted.until life.ends-before-it-began",
  ],
  [
    { ...due("2026-08-15"), "wages-settled": "2026-10-02", "wages-settled.until": "2026-10-03" },
    "wages-settled.until life.settles-what-is-to-come",
  ],
  [due("not a day at all", "2026-08-15, 2026-08-31", "", "2026-02-30"), "wage-due no-day"],
  [due("2026-12-15", "2062-08-15", "2026-08-15"), "wage-due life.due-day-too-far"],
  [due(...many), "wage-due too-many"],
  [
    { ...told, "what-if": "case-dropped", "what-if-day": "2026-01-10" },
    "what-if-day what-if.day-passed",
  ],
  [{ ...turns, "under-eighteen": "no" }, "what-if what-if.grown-up"],
  [{ ...turns, "turns-eighteen": "2026-01-10" }, "what-if what-if.grown-up"],
];

test("what cannot be is put right beside its field, nothing is answered, and all that was typed stays", async () => {
  for (const [form, problem] of wrong) {
    const { status, text } = await answer(form);
    assert.equal(status, 400, problem);
    assert.deepEqual(problemsIn(text), [problem]);
    assert.doesNotMatch(text, /<section id="answer"/);
    assert.match(text, /<div id="answer" class="error-summary"/, "where the form leads");
    for (const [name, typed] of Object.entries(form)) {
      assert.deepEqual(filledIn(text, name), [typed], `${name} of ${problem}`);
    }
  }
});

test("of several pay days the lines to look at are named, in both languages", async () => {
  for (const [lines, which] of [
    [["not a day at all", "2026-08-15, 2026-08-31", "", "2026-02-30"], "1, 4"],
    [["2026-12-15", "2062-08-15", "2026-08-15"], "2"],
  ] as const) {
    for (const language of ["en", "nb"]) {
      const { text } = await answer(due(...lines), language);
      assert.match(text, new RegExp(`id="wage-due-error"[^>]*>[^<]*: ${which}\\.`));
    }
  }
});

test("what has come, a birthday, and pay that falls due may be told", async () => {
  for (const form of [
    { ...told, "case-dropped": "2026-11-25" },
    { ...told, "turns-eighteen": "2027-06-01", "wage-due": "2027-06-01" },
    { "wage-due": "2026-12-15" },
    { ...turns, "under-eighteen": "yes" },
  ]) {
    assert.equal((await answer(form)).status, 200);
  }
});

test("pay that was settled through a pay day is answered", async () => {
  const settled = (until: string) =>
    answer({
      ...{ "wage-due": "2026-08-15\n2026-09-15", "wages-settled": "2026-10-02" },
      "wages-settled.until": until,
    });
  const some = await settled("2026-08-15");
  assert.equal(some.status, 200);
  assert.match(some.text, /not claimed any more: what should have been paid 15 August 2026\./);
  assert.match((await settled("")).text, /The pay was paid or settled 2 October 2026\./);
});

test("a last day without its day is named as its field is: to appeal by, or of what was given", async () => {
  const named = async (type: string) =>
    /write the day too, or empty “([^”]*)”/.exec(
      (await answer({ [`${type}.until`]: "2026-12-01" })).text,
    )?.[1];
  assert.equal(await named("case-dropped"), "Last day to appeal, if the decision names one");
  assert.equal(await named("limited-permit-granted"), "Its last day, if the decision names one");
});

test("what may have been told twice is said above the answer, and read as it stands", async () => {
  const twice = { "police-report": "2026-09-20", charged: "2026-09-19" };
  assert.match((await answer(twice)).text, /Look once more[\s\S]*The days do not go together/);
  const long = {
    "reflection-permit-granted": "2026-08-31",
    "reflection-permit-granted.until": "2027-08-31",
  };
  assert.match((await answer(long)).text, /Look once more[\s\S]*later than what was read/);
});

test("the last day of a reflection period is asked, and is the day that counts", async () => {
  const { text } = await answer({ ...told, "reflection-permit-granted.until": "2026-12-15" });
  assert.match(text, /name="reflection-permit-granted\.until"/);
  assert.match(text, /Granted 31 August 2026, with 15 December 2026 as its last day/);
  const untold = await answer(told);
  assert.match(untold.text, /the decision itself says which day/);
});

test("days that do not go together are told above what follows from them, in both languages", async () => {
  const form = { ...told, "case-dropped": "2026-09-01" };
  for (const [language, words] of [
    ["en", "“Case dropped”, 1 September 2026, is before “Reported to the police, Penal Code § 257"],
    ["nb", "«Saken henlagt», 1. september 2026, er før «Anmeldt til politiet, Straffeloven § 257"],
  ] as const) {
    const { status, text } = await answer(form, language);
    assert.equal(status, 200);
    const [before = ""] = text.slice(text.indexOf('id="answer"')).split("<h2");
    assert.ok(before.includes(words), before.slice(0, 400));
  }
  assert.doesNotMatch((await answer(told)).text, /do not go together/);
});

test("the last day to appeal a drop is asked for, and is a day to keep that says first what it is", async () => {
  const appealed = namingLastDay.filter(isAppealed).length;
  const dropped = { ...told, "case-dropped": "2026-11-20", "case-dropped.until": "2026-12-11" };
  for (const [language, label, step] of [
    [
      "en",
      /Last day to appeal, if the/g,
      /11 December 2026.*?To appeal that the case was dropped/s,
    ],
    ["nb", /Siste dag for å klage, hvis/g, /11\. desember 2026.*?Å klage på at saken er henlagt/s],
  ] as const) {
    const { text } = await answer(dropped, language);
    assert.equal(text.match(label)?.length, appealed, "of each that can be");
    assert.match(text, /name="case-dropped\.until"[^>]*value="2026-12-11"/);
    assert.match(text, step);
  }
});
