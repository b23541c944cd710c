import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { catalogue } from "./catalogue.ts";
import { asToBeDone, daysAsNamed, daysMoved, rightDays, toDoBy } from "./days.ts";
import { exampleOf } from "./example-language.ts";
import { rightsOf } from "./rights-of.ts";
import { atOnce } from "./urgent.ts";
import { sentence } from "./words.ts";

test("a day that was kept is named with what is to be done by it, also once it has passed; one that is no more is left out", () => {
  const unpaid = "wage-due 2026-03-15";
  const [first] = rightDays(rightsOf(exampleOf(unpaid, "2026-11-25")));
  assert.ok(first !== undefined);
  const { right, due } = first;
  const kept = [{ right, due }] as const;
  const gone = { right, due: day("2026-12-24") };
  for (const asOf of ["2026-11-25", due, "2031-01-01"]) {
    const named = daysAsNamed(exampleOf(unpaid, asOf), [...kept, gone]);
    assert.deepEqual(
      named.map(([each]) => each),
      kept,
    );
    const [[, found] = []] = named;
    assert.deepEqual(found?.todo.length, first.todo.length, asOf);
    assert.match(found?.todo.map(({ what }) => sentence(what, "en")).join(" ") ?? "", /[a-z]{3}/);
  }
  assert.deepEqual(daysAsNamed(exampleOf("found 2026-03-15", due), kept), []);
});

test("a day that was met keeps the words it had while it was to be done, marked with the day it was; none are made up", () => {
  const applying = "reflection-permit-granted 2026-08-31, police-report 257 2026-09-15";
  const on = day("2026-11-20");
  for (const [facts, later] of [
    [applying, applying],
    [applying, `${applying}, limited-permit-granted 2026-11-22 to 2027-11-22`],
    ["wage-due 2026-03-15", "wage-due 2026-03-15"],
  ] as const) {
    for (const before of rightDays(rightsOf(exampleOf(facts, "2026-11-20")))) {
      const { right, due, todo } = before;
      const met = [{ right, due, on }];
      const situation = { ...exampleOf(later, "2026-11-25"), met };
      const found = asToBeDone(situation, { right, due, on });
      const done = todo.map((each) => ({ ...each, met: on }));
      assert.deepEqual(found, { ...before, todo: done }, `${right} of ${later}`);
    }
  }
  const situation = exampleOf("found 2026-03-15", "2026-11-25");
  const due = day("2027-01-28");
  assert.equal(asToBeDone(situation, { right: "limited-permit", due, on }), undefined);
});

test("of a day that has passed nothing is to be done once it was done, also late; done before it was due to something else, it is", () => {
  const [right, due] = ["drop-appeal", day("2026-12-01")] as const;
  const two =
    "case-dropped 257 2026-11-01 to 2026-12-01, case-dropped 395 2026-11-08 to 2026-12-01";
  const left = (...sent: readonly string[]) =>
    toDoBy(
      exampleOf(
        [two, ...sent.map((on) => `done drop-appeal ${due} on ${on}`)].join(", "),
        "2026-12-05",
      ),
      { right, due },
    )?.todo.map(({ since }) => since);
  assert.deepEqual(left(), ["2026-11-01", "2026-11-08"]);
  assert.deepEqual(left("2026-11-05"), ["2026-11-08"]);
  assert.deepEqual(left("2026-12-03"), undefined);
});

test("a day that was reckoned to be safe is never told as one that is known, whatever else is known of the right", () => {
  const facts =
    "police-report 257 2026-10-01, case-dropped 257 2026-11-21, case-dropped 395 2026-11-20 to 2026-12-19";
  const days = rightDays(rightsOf(exampleOf(facts, "2026-11-28"))).filter(
    ({ right }) => right === "drop-appeal",
  );
  assert.deepEqual(
    days.map(({ due, state }) => [due, state]),
    [
      ["2026-12-12", "unsure"],
      ["2026-12-19", "may"],
    ],
  );
});

test("a day that had passed when it was written down begins as missed, once, and so does the last day of the permit while it is to come", () => {
  const dropped = "limited-permit-granted 2026-03-01 to 2026-12-20, police-report 257 2026-03-01";
  for (const life of [dropped, `${dropped}, case-dropped 257 2026-11-24`]) {
    const situation = exampleOf(life, "2026-11-28");
    const { start } = daysMoved(situation, []);
    const ofPermit = start.filter(({ right }) => right === "limited-permit");
    assert.deepEqual(
      ofPermit.map(({ due }) => due),
      life === dropped ? ["2026-11-20", "2026-12-20"] : ["2026-12-20"],
      "the month before is for whoever has it renewed",
    );
    const kept = start.map((day, at) => ({ ...day, id: String(at), runs: true }));
    assert.deepEqual(daysMoved(situation, kept), { start: [], end: [] });
    const ended = kept.map((day) => ({ ...day, runs: day.due > "2026-11-28" }));
    const met = [{ right: "limited-permit", due: day("2026-11-20"), on: day("2026-11-27") }];
    assert.deepEqual(daysMoved({ ...situation, met }, ended), { start: [], end: [] }, "done late");
  }
});

const renewing = "police-report 257 2026-01-01, limited-permit-granted 2026-01-02 to 2026-12-19";
const byTheMonth = { right: "limited-permit", due: day("2026-11-19") };
const asked = (life: string, asOf: string) =>
  toDoBy(exampleOf(life, asOf), byTheMonth)?.todo.map(
    ({ what, who }) => `${sentence(what, "nb")} ${who.nb}`,
  );

test("the day to have a permit renewed by asks for it while it is to come, and for a lawyer before the last day once it is over", () => {
  assert.match(asked(renewing, "2026-11-19")?.join() ?? "", /^Søk om fornyelse.*ved å møte opp$/);
  const [late = "", ...others] = asked(renewing, "2026-11-20") ?? [];
  assert.match(late, /^Dagen for å ha søkt om fornyelse er over\. .*2026-12-19\. advokat/);
  assert.doesNotMatch(late, /Søk |møte opp/);
  assert.deepEqual(others, []);
  const expelled = `${renewing}, expulsion-decided 2026-11-01`;
  const first = asked(expelled, "2026-11-10")?.join() ?? "";
  assert.match(first, /^Det er vedtatt utvisning: spør en advokat først.* advokat/);
  assert.doesNotMatch(first, /møte opp/);
});

test("a day that was missed before the case was dropped stays as what was to be done, and asks for a lawyer now", () => {
  const dropped = `${renewing}, case-dropped 257 2026-11-24`;
  const [missed = "", ...others] = asked(dropped, "2026-11-28") ?? [];
  assert.match(
    missed,
    /^Over fristen: søknad om begrenset tillatelse, .*, 2026-11-19\. Spør en advokat .*: Søk om fornyelse/,
  );
  assert.match(missed, / advokat, fri rettshjelp/);
  assert.deepEqual(others, []);
  assert.doesNotMatch(missed, /møte opp/);
});

test("every right with days has a name for what is to be done by them, in both languages", () => {
  const lives = [
    "third-country, reflection-permit-granted 2026-08-31, police-report 257 2026-09-02",
    "case-dropped 257 2026-11-20, expulsion-decided 2026-11-20 to 2026-12-11",
    "EEA, entered-country 2026-09-10, left-country 2026-09-20, entered-country 2026-11-20",
    "wage-due 2026-10-15, work-ended 2026-10-20, turns-eighteen 2027-02-01",
    "police-report 257 2026-09-02, case-dropped 257 2026-11-20",
    "wage-due 2026-10-15, bankruptcy 2026-11-01",
    "told-to-leave 2026-11-20 to 2026-12-04, permit-refused 2026-11-20, social-refused 2026-11-20, health-refused 2026-11-20",
    "benefit-refused 2026-11-20, tax-decided 2026-11-20, tax-return-due 2026-04-30",
    "unable-to-work 2026-10-01, work-accident 2026-10-01, deduction none 2026-10-15, notice-to-leave written own 2026-11-10",
    "dismissed notice lasting 2026-11-20, unable-to-work 2026-11-02",
    "told-authority 2026-09-01, treated-worse 2026-09-10",
    "restraining-order-granted 2026-10-01 to 2027-01-01, harm-known 2026-10-01",
    "school-child-came 2026-10-01, data-asked 2026-11-01",
  ];
  const dated = lives.flatMap((life) =>
    rightDays(rightsOf(exampleOf(life, "2026-11-25"))).map(({ right }) => right),
  );
  const named = catalogue.flatMap(({ section, deadline }) =>
    deadline === undefined ? [] : [section.id],
  );
  assert.deepEqual([...new Set(dated)].toSorted(), named.toSorted());
});

test("a day that had passed when it was written down does not begin beside what cannot wait of the same right", () => {
  const situation = exampleOf(
    "police-report 257 2022-01-01, charged 108a 2022-06-01",
    "2026-11-28",
  );
  const answer = rightsOf(situation);
  const passed = rightDays(answer).filter(({ due }) => due < "2026-11-28");
  assert.ok(
    passed.some(({ right }) => right === "state-compensation"),
    "it has passed",
  );
  assert.ok(atOnce(answer).some(({ step }) => step === "ask-late-compensation"));
  const { start } = daysMoved(situation, []);
  assert.ok(!start.some(({ right }) => right === "state-compensation"));
});

test("a day that began as missed stays until it is done, also where it is named only for what happened after it", () => {
  const situation = exampleOf(
    "third-country, reflection-permit-granted 2026-06-01 to 2026-12-01, police-report 257 2026-11-15",
    "2026-11-25",
  );
  const { start } = daysMoved(situation, []);
  assert.ok(
    start.some(({ due }) => due === "2026-11-01"),
    "it has passed, and begins",
  );
  const kept = start.map((each, at) => ({ ...each, id: String(at), runs: true }));
  assert.deepEqual(daysMoved(situation, kept), { start: [], end: [] });
  const old = exampleOf("judgment-final 108a 2022-10-07, charged 2023-07-31", "2026-11-25");
  const passed = daysMoved(old, []).start.filter(({ due }) => due < "2026-11-25");
  assert.deepEqual(passed, [], "what passed long ago rings for nobody");
});

test("of several days for compensation each says which clock it is of, and which of them to hold", () => {
  const text =
    "police-report 257 2026-03-01, case-dropped 2026-11-10, police-report 257 2026-11-11, charged 257 2026-11-12, judgment-final 2026-11-25 awarded yes";
  const days = rightDays(rightsOf(exampleOf(text, "2026-11-28")))
    .filter(({ right }) => right === "state-compensation")
    .map(({ due, todo }) => [due, todo.map(({ what }) => sentence(what, "en")).join(" ")] as const);
  assert.deepEqual(
    days.map(([due]) => due),
    ["2027-05-25", "2027-11-10"],
  );
  assert.match(
    days[0]?.[1] ?? "",
    /half a year after the judgment became final, 2026-11-25\. It is the first/,
  );
  assert.match(days[1]?.[1] ?? "", /one year after the drop, 2026-11-10\. An earlier day/);
  const one = rightDays(
    rightsOf(exampleOf("police-report 257 2026-03-01, case-dropped 2026-11-10", "2026-11-28")),
  );
  assert.doesNotMatch(
    one.flatMap(({ todo }) => todo.map(({ what }) => sentence(what, "en"))).join(" "),
    /one year after the drop/,
    "one day alone says nothing of others",
  );
});

test("the day before a child turns eighteen, once it is over, asks what can still be had, and bids nobody do what can be done no more", () => {
  const life = "found 2026-10-01, turns-eighteen 2026-11-20";
  const byTheBirthday = { right: "child-protection", due: day("2026-11-19") };
  const on = (asOf: string) =>
    (toDoBy(exampleOf(life, asOf), byTheBirthday)?.todo ?? []).map(({ what, who }) =>
      [sentence(what, "nb"), who.nb].join(" "),
    );
  assert.match(on("2026-11-19").join(), /^Før personen fyller atten, 2026-11-20: .*Begynn nå\./);
  const [over = "", ...others] = on("2026-11-28");
  assert.match(over, /^Attenårsdagen som er skrevet ned, 2026-11-20, er kommet\. Spør barneverntj/);
  assert.match(over, /hva personen fortsatt kan få etter den dagen.*advokat, fri rettshjelp/);
  assert.doesNotMatch(over, /Før personen|Begynn nå|skulle vært gjort/);
  assert.deepEqual(others, []);
});

test("a last day to appeal that had passed when it was written down begins as missed, whatever cannot wait beside it, and ends once the appeal is told", () => {
  for (const [right, life] of [
    ["expulsion-appeal", "expulsion-decided 2026-11-01 to 2026-11-24"],
    ["expulsion-appeal", "expulsion-decided 2025-11-01 to 2026-11-24"],
    ["drop-appeal", "case-dropped 257 2026-11-01 to 2026-11-24"],
  ] as const) {
    const situation = exampleOf(life, "2026-11-28");
    const due = day("2026-11-24");
    const start = daysMoved(situation, []).start.filter((each) => each.right === right);
    assert.deepEqual(
      start.map((each) => each.due),
      [due],
      life,
    );
    const kept = [{ right, due, id: "1", runs: true }];
    assert.ok(!daysMoved(situation, kept).end.includes("1"), "it stays");
    const met = [{ right, due, on: day("2026-11-20") }];
    assert.deepEqual(daysMoved({ ...situation, met }, kept).end, ["1"], "it was sent in time");
    const words = toDoBy(situation, { right, due })?.todo ?? [];
    const named =
      /^(?:Siste dag for å klage på utvisningen er over|Over fristen: klage på henleggelsen, 2026-11-24)\./;
    assert.match(words.map(({ what }) => sentence(what, "nb")).join(" "), named);
  }
  const old = exampleOf("expulsion-decided 2015-11-01 to 2015-11-24", "2026-11-28");
  assert.deepEqual(daysMoved(old, []).start, [], "what passed long ago rings for nobody");
});

test("the year of an expulsion put right: the day that was one to be safe is the day that was missed", () => {
  const due = day("2026-11-24");
  const kept = [{ right: "expulsion-appeal", due, id: "1", runs: true }];
  for (const [year, beside] of [
    ["2025", ["find-last-day-of-expulsion"]],
    ["2026", []],
  ] as const) {
    const situation = exampleOf(`expulsion-decided ${year}-11-01 to 2026-11-24`, "2026-11-28");
    assert.deepEqual(daysMoved(situation, kept), { start: [], end: [] }, year);
    const [step, ...others] = atOnce(rightsOf(situation));
    assert.deepEqual(
      others.map((other) => other.step),
      beside,
    );
    const { what, who } = step?.todo ?? assert.fail("it cannot wait");
    assert.match(sentence(what, "nb"), /2026-11-24.* er over.*gjennomføres/);
    assert.match(who.nb, /^advokat/);
  }
});
