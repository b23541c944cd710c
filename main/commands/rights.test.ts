import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { eventTypes } from "../../rules/rights/situation.ts";
import { rightsCommand, rightsHelp } from "./rights.ts";

const example = path.resolve(import.meta.dirname, "../../docs/examples/rights.json");

async function* bytes(text: string) {
  yield new TextEncoder().encode(text);
}

async function run(args: readonly string[], input = "", language: "nb" | "en" = "en") {
  let printed = "";
  const complaints: string[] = [];
  const code = await rightsCommand(args, {
    standardInput: bytes(input),
    language,
    print: (text) => {
      printed += text;
    },
    complain: (line) => complaints.push(line),
  });
  return { code, printed, complaints };
}

const told = {
  events: [
    { type: "reflection-permit-granted", day: "2026-08-31" },
    { type: "police-report", day: "2026-09-20", provision: "257" },
    { type: "wage-due", day: "2026-08-15" },
  ],
  person: { underEighteen: "unknown", origin: "third-country" },
  asOf: "2026-11-24",
};

async function answered(document: object) {
  const { code, printed, complaints } = await run(["-", "--json"], JSON.stringify(document));
  assert.deepEqual([code, complaints], [0, []]);
  const answer = JSON.parse(printed);
  const right = (id: string) => answer.rights.find((each: { id: string }) => each.id === id);
  return { answer, right };
}

test("each right has every field of the exchange, its days as text or null", async () => {
  const { answer, right } = await answered(told);
  assert.deepEqual(Object.keys(answer), ["rights", "notHeld", "questions"]);
  for (const each of answer.rights) {
    for (const field of [
      "id",
      "title",
      "state",
      "from",
      "until",
      "because",
      "source",
      "endsIf",
      "todo",
    ]) {
      assert.ok(field in each, `${each.id} has no ${field}`);
    }
    assert.match(each.state, /^(holds|may|ended|unsure)$/);
    assert.ok(each.because.length > 0 && each.source.length > 3);
  }
  const { state, from, until } = right("reflection-permit");
  assert.deepEqual([state, from, until], ["holds", "2026-08-31", "2027-02-28"]);
  const [safety, { what, by, who }] = right("wage-claim").todo;
  assert.deepEqual([safety.by, by], [null, "2029-08-15"]);
  assert.ok(what.includes("2026-08-15") && who.length > 0);
});

test("what is not known is asked, and the age becomes no", async () => {
  const { answer, right } = await answered(told);
  assert.equal(right("child-protection").state, "unsure");
  const asked = answer.questions.find(({ id }: { id: string }) => id === "under-eighteen");
  assert.ok(asked.rights.includes("child-protection") && asked.text.endsWith("?"));
});

test("a limited permit without a last day is unsure, and says that a year is the latest that it can last", async () => {
  const granted = { type: "limited-permit-granted", day: "2026-10-31" };
  const { right } = await answered({ ...told, events: [...told.events, granted] });
  const { state, until, because, todo } = right("limited-permit");
  assert.deepEqual([state, until], ["unsure", "2027-10-31"]);
  assert.deepEqual(
    todo.map(({ by }: { by: string | null }) => by),
    [null, "2027-09-30"],
  );
  assert.match(because.join(" "), /no last day was told/);
  const until2027 = { ...granted, until: "2027-03-31" };
  const named = await answered({ ...told, events: [...told.events, until2027] });
  assert.equal(named.right("limited-permit").state, "holds");
  assert.doesNotMatch(named.right("limited-permit").because.join(" "), /was told/);
  assert.equal(named.right("limited-permit").todo[0].by, "2027-02-28");
});

test("wage-claim is always there, also where nothing is told", async () => {
  const { right } = await answered({ events: [], asOf: "2026-11-24" });
  assert.equal(right("wage-claim").state, "unsure");
});

test("a provision is read as people write it", async () => {
  const states: string[] = [];
  const written = ["257", 257, "§ 257", "257 b", "257 (1)", "108 a", "108a", "19-1", "395"];
  for (const provision of written) {
    const report = { type: "police-report", day: "2026-10-01", provision };
    const { right } = await answered({ ...told, events: [report] });
    states.push(right("counsel").state);
  }
  const five = ["holds", "holds", "holds", "holds", "holds"];
  assert.deepEqual(states, [...five, "may", "may", "may", "may"]);
});

test("what if: what falls away and what stays stand beside each other", async () => {
  const { answer } = await answered({
    ...told,
    whatIf: [{ type: "case-dropped", day: "2026-12-10" }],
  });
  const { asOf, changes } = answer.whatIf;
  const kindOf = (id: string) => changes.find((each: { id: string }) => each.id === id).kind;
  assert.equal(asOf, "2026-12-10");
  assert.deepEqual(
    ["counsel", "state-compensation", "wage-claim", "reflection-permit"].map(kindOf),
    ["falls-away", "changes", "stays", "stays"],
  );
});

test("what if: a limited permit that was never had is not over; it is not to be had while the case is closed, and why is said", async () => {
  const { answer } = await answered({
    ...told,
    whatIf: [{ type: "case-dropped", day: "2026-12-10" }],
  });
  const changes: readonly Record<string, unknown>[] = answer.whatIf.changes;
  const change = changes.find(({ id }) => id === "limited-permit");
  assert.deepEqual(
    [change?.["kind"], change?.["before"], change?.["after"]],
    ["falls-away", "unsure", null],
  );
  assert.match(String(change?.["because"]), /closed 2026-12-10.*None was granted/);
  const three = ["reflection-permit", "limited-permit", "witness-permit"];
  const places = changes.flatMap(({ id }) => (three.includes(String(id)) ? [id] : []));
  assert.deepEqual(places, three, "what falls away keeps its place");
});

test("where evidence was given makes a difference; left out it is not known", async () => {
  const states = [];
  for (const where of ["court", "police", null, undefined]) {
    const events = [
      { type: "charged", day: "2026-09-01", provision: "257" },
      { type: "testified", day: "2026-10-01", where },
      { type: "protection-applied", day: "2026-10-02" },
    ];
    const { right, answer } = await answered({ ...told, events });
    const asks = (of: string) => answer.questions.some(({ id }: { id: string }) => id === of);
    states.push([right("witness-permit").state, asks("witness-injured"), asks("evidence-where")]);
  }
  assert.deepEqual(states, [
    ["may", true, false],
    ["may", false, false],
    ["may", false, true],
    ["may", false, true],
  ]);
});

test("how a dismissal came is read by its name in the exchange too, and unknown is as left out", async () => {
  const read = async (asked: object) => {
    const events = [{ type: "dismissed", day: "2026-11-02", ...asked }];
    return (await answered({ ...told, events })).answer;
  };
  assert.deepEqual(await read({ kind: "notice" }), await read({ how: "notice" }));
  assert.notDeepEqual(await read({ kind: "notice" }), await read({ kind: "summary" }));
  assert.deepEqual(await read({ form: "unknown" }), await read({}));
});

const wrong: readonly (readonly [string, object, RegExp])[] = [
  ["no events", { events: undefined }, /^events: is missing: it must be a list of events/],
  ["no day to reckon on", { asOf: undefined }, /^asOf: is missing: it must be a day/],
  ["a day that does not exist", { asOf: "2026-02-30" }, /^asOf: is no day of the calendar/],
  [
    "an unknown event",
    { events: [{ type: "moved", day: "2026-01-01" }] },
    /^events\[0\]\.type: must be one of found, /,
  ],
  [
    "an event without a day",
    { events: [{ type: "found" }] },
    /^events\[0\]\.day: is missing: it must be a day/,
  ],
  [
    "a provision that is none",
    { events: [{ type: "charged", day: "2026-01-01", provision: "theft" }] },
    /^events\[0\]\.provision: must be one provision/,
  ],
  [
    "evidence given nowhere",
    { events: [{ type: "testified", day: "2026-01-01", where: "home" }] },
    /^events\[0\]\.where: must be court or police; leave it out where it is not known/,
  ],
  [
    "a permit that ends before it begins",
    { events: [{ type: "limited-permit-granted", day: "2026-01-02", until: "2026-01-01" }] },
    /^events\[0\]\.until: is before its day/,
  ],
  [
    "pay that is settled before it is due",
    { events: [{ type: "wages-settled", day: "2026-01-02", until: "2026-01-03" }] },
    /^events\[0\]\.until: is after its day, and pay that is settled/,
  ],
  [
    "pay of no pay day",
    { events: [{ type: "wage-paid", day: "2026-01-02" }] },
    /^events\[0\]\.until: is missing: it must be the pay day that the pay is of/,
  ],
  [
    "two birthdays",
    {
      events: [
        { type: "turns-eighteen", day: "2027-01-01" },
        { type: "turns-eighteen", day: "2028-01-01" },
      ],
    },
    /^events: has two days on which the person turns eighteen/,
  ],
  [
    "a birthday that nobody alive can have",
    { events: [{ type: "turns-eighteen", day: "2200-01-01" }] },
    /^events\[0\]\.day is more than eighteen years after asOf/,
  ],
  [
    "pay that falls due so far ahead that the year is a slip",
    {
      events: [
        { type: "wage-due", day: "2026-12-15" },
        { type: "wage-due", day: "2062-08-15" },
      ],
    },
    /^events\[1\]\.day is more than a year after asOf/,
  ],
  [
    "the same supposed",
    { whatIf: [{ type: "wage-due", day: "2062-08-15" }] },
    /^whatIf\[0\]\.day is more than a year after asOf/,
  ],
  [
    "a day met that is none",
    { met: [{ right: "joint-liability", due: "2026-06-31", on: "2026-06-01" }] },
    /^met\[0\]\.due: is no day/,
  ],
  [
    "an age that is none",
    { person: { underEighteen: "maybe" } },
    /^person\.underEighteen: must be one of yes, no, unknown/,
  ],
  [
    "an origin that is none",
    { person: { origin: "Poland" } },
    /^person\.origin: must be one of EEA, third-country, unknown/,
  ],
  [
    "supposed on a day that has passed",
    { whatIf: [{ type: "case-dropped", day: "2026-01-01" }] },
    /^whatIf\[0\]\.day is before asOf/,
  ],
  [
    "supposed to turn eighteen once more",
    {
      person: { underEighteen: "no" },
      whatIf: [
        { type: "case-dropped", day: "2026-12-01" },
        { type: "turns-eighteen", day: "2026-12-01" },
      ],
    },
    /^whatIf\[1\] supposes that the person turns eighteen, and by what is told/,
  ],
  ["a list", [] as unknown as object, /^the document must be an object/],
];

for (const [what, change, line] of wrong) {
  test(`refused in one line with the place: ${what}`, async () => {
    const document = Array.isArray(change) ? change : { ...told, ...change };
    const { code, printed, complaints } = await run(["-"], JSON.stringify(document));
    assert.deepEqual([code, printed, complaints.length], [2, "", 1]);
    assert.ok(!complaints[0]?.includes("\n"));
    assert.match((complaints[0] ?? "").replace("lenke rights: ", ""), line);
  });
}

test("a name nobody reads, and an event that is still to come, are told", async () => {
  const later = { type: "case-dropped", day: "2027-01-01" };
  const document = { ...told, events: [...told.events, later], as_of: "2026-11-24" };
  const { code, complaints } = await run(["-"], JSON.stringify(document));
  assert.equal(code, 0);
  assert.match(complaints.join("\n"), /"as_of" has no meaning here/);
  assert.match(complaints.join("\n"), /events\[3\] is after asOf/);
});

test("a name nobody reads inside a person, an event, what was met or what is supposed is told with its place", async () => {
  const [first, ...more] = told.events;
  const document = {
    ...told,
    person: { ...told.person, under18: "yes" },
    events: [first, { ...more[0], provison: "257", untill: "2027-01-01" }, ...more.slice(1)],
    met: [{ right: "wage-claim", due: "2029-08-15", on: "2026-10-01", by: "Liv" }],
    whatIf: [{ type: "case-dropped", day: "2026-12-01", wher: "court" }],
  };
  const { code, complaints } = await run(["-"], JSON.stringify(document));
  assert.equal(code, 0);
  for (const place of [
    'person."under18"',
    'events[1]."provison"',
    'events[1]."untill"',
    'met[0]."by"',
    'whatIf[0]."wher"',
  ]) {
    assert.ok(
      complaints.includes(`lenke rights: ${place} has no meaning here and was left out.`),
      `${place}\n${complaints.join("\n")}`,
    );
  }
});

test("the example is told for people, in both languages, with days, reasons, questions and what if", async () => {
  const english = await run([example]);
  const norwegian = await run([example], "", "nb");
  assert.deepEqual([english.code, norwegian.code], [0, 0]);
  assert.match(english.printed, /Reflection period.*from 31 August 2026 until 28 February 2027/);
  assert.match(english.printed, /Falls away\n-+\n.*\n.*\n {2}Counsel/);
  assert.match(norwegian.printed, /Refleksjonsperiode.*fra 31\. august 2026 til 28\. februar 2027/);
  assert.match(norwegian.printed, /Frister som må holdes/);
  for (const { printed } of [english, norwegian]) {
    assert.doesNotMatch(printed, /undefined|NaN|\{\d\}/);
    const iso = printed.match(/.*\b\d{4}-\d\d-\d\d\b.*/g) ?? [];
    const inNumbers = iso.filter((line) => !/ (source|kilde): .*FOR-\d{4}/.test(line));
    assert.deepEqual(inNumbers, [], "days are written as the pages write them, but in a number");
  }
  assert.match(norwegian.printed, /^ {2}28\. januar 2027 {2}Begrenset/m);
  assert.match(norwegian.printed, /^Hva om: den 10\. desember 2026$/m);
  const days = [...norwegian.printed.matchAll(/^ {2}\d+\. \p{L}+ (\d{4}) {2}\S/gmu)];
  assert.ok(days.length > 3);
  const years = days.map(([, year]) => year);
  assert.deepEqual(years, years.toSorted(), "by the day, and not by its name");
  assert.match((await run([example, "--json"], "", "nb")).printed, /"until": "2027-02-28"/);
});

test("what if, told for people, says last what was over already, and for machines its kind is as before", async () => {
  const dropped = { type: "case-dropped", day: "2026-11-20" };
  const bankrupt = { type: "bankruptcy", day: "2026-12-10" };
  const document = { ...told, events: [...told.events, dropped], whatIf: [bankrupt] };
  const { printed } = await run(["-"], JSON.stringify(document));
  const [, staying = "", over = ""] =
    /\nStays\n-+\n(.*)\nWas over already\n-+\n(.*)$/s.exec(printed) ?? [];
  assert.match(over, /^ {2}Counsel/m);
  assert.ok(staying.length > 0 && !/^ {2}Counsel/m.test(staying));
  const { answer } = await answered(document);
  const counsel = answer.whatIf.changes.find(({ id }: { id: string }) => id === "counsel");
  assert.deepEqual([counsel.kind, counsel.before, counsel.after], ["stays", "ended", "ended"]);
});

test("what cannot wait stands first for people, and is marked for machines", async () => {
  const dropped = { type: "case-dropped", day: "2026-11-20" };
  const [granted, ...others] = told.events;
  const document = {
    ...told,
    events: [{ ...granted, until: "2027-02-28" }, ...others, dropped],
  };
  const { right } = await answered(document);
  const [ask] = right("drop-appeal").todo;
  assert.deepEqual([ask.by, ask.atOnce], [null, true]);
  assert.ok(!("atOnce" in right("wage-claim").todo[0]));
  assert.match(
    (await run(["-"], JSON.stringify(document))).printed,
    /^Days that must be kept\n-+\n {2}At once {2}To appeal[^\n]*whether to appeal/,
  );
});

test("what if, told for people, says a state once where it stays, with what changes", async () => {
  const granted = { type: "limited-permit-granted", day: "2026-10-31", until: "2027-03-31" };
  const document = {
    ...told,
    events: [...told.events, granted],
    whatIf: [{ type: "case-dropped", day: "2026-12-10" }],
  };
  const { printed } = await run(["-"], JSON.stringify(document));
  assert.match(
    printed,
    /Limited permit while the case goes on: Holds\. As before, and what changes: the reasons; what ends it; what is to be done\n/,
  );
  const moved = printed.split("\n").filter((line) => line.includes(" → "));
  assert.ok(moved.length > 0, "some state must move, or this means nothing");
  for (const line of moved) {
    const [, was, is] = /^ +.*?: (.+) → ([^,]+)/.exec(line) ?? [];
    assert.notEqual(was, is, line);
  }
  const leaving = { ...document, whatIf: [{ type: "left-country", day: "2026-12-10" }] };
  const left = (await run(["-"], JSON.stringify(leaving))).printed;
  assert.match(left, /Claim for pay\n +see to: Agree who carries the claims on/);
  const unsure = left.split("\n").filter((line) => line.includes("→ Not known"));
  assert.ok(unsure.length > 0, "something must come to be not known, or this means nothing");
  for (const line of unsure) {
    assert.doesNotMatch(
      line,
      /\d{4}-\d\d-\d\d|\d \p{Lu}\p{Ll}+ \d{4}/u,
      "no day is told of what is not known",
    );
  }
  const norwegian = await run(["-"], JSON.stringify(document), "nb");
  assert.match(norwegian.printed, /: Gjelder\. Som før, og det som endres: begrunnelsen; /);
});

test("called wrongly it says how", async () => {
  for (const args of [[], ["a", "b"], ["a", "--x"]]) {
    const { code, complaints } = await run(args);
    assert.equal(code, 2);
    assert.match(complaints[0] ?? "", /usage: lenke rights/);
  }
});

test("an age that is told beside a birthday that has passed, and does not go with it, is treated as a child's, and said", async () => {
  const turned = { type: "turns-eighteen", day: "2026-05-02" };
  const read = async (person: object) => {
    const file = { events: [turned], person, asOf: "2026-11-25" };
    const { printed, complaints } = await run(["-"], JSON.stringify(file));
    return [/Notify the child welfare service at once/.test(printed), complaints.join()] as const;
  };
  const doubted = [
    true,
    "lenke rights: an answer says otherwise than turns-eighteen 2026-05-02. Look at both.",
  ];
  assert.deepEqual(await read({ underEighteen: "yes" }), doubted);
  assert.deepEqual(await read({ underEighteen: "unknown" }), doubted);
  assert.deepEqual(await read({ underEighteen: "no" }), [false, ""]);
  assert.deepEqual(await read({}), [false, ""], "nobody told");
});

test("a drop that is dated before its report is read as it stands, and said not to go with it", async () => {
  const dropped = { type: "case-dropped", day: "2026-09-01" };
  const document = { ...told, events: [...told.events, dropped] };
  const { code, complaints } = await run(["-"], JSON.stringify(document));
  assert.equal(code, 0);
  assert.match(
    complaints.join(),
    /case-dropped 2026-09-01 is dated before police-report 2026-09-20/,
  );
});

test("of any provision the answer says what hangs on it, and no complaint says that it was not read", async () => {
  const counsels = { "291": "holds", "264": "may", "999": "may", other: "unsure" };
  for (const [provision, counsel] of Object.entries(counsels)) {
    const events = [{ type: "police-report", day: "2026-09-20", provision }];
    const { right } = await answered({ ...told, events });
    assert.equal(right("counsel").state, counsel, provision);
  }
});

test("help for the command tells what a file holds, every kind of event too", () => {
  for (const type of eventTypes) {
    assert.match(rightsHelp, new RegExp(`[ ,]${type}[,\\n]`), type);
  }
});
