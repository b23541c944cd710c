import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { loadLaw } from "../../law/law.ts";
import { compareCommand } from "./compare.ts";

let folder = "";
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "lenke-compare-"));
});
after(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number;
  readonly printed: string;
  readonly complaints: readonly string[];
}

async function* bytes(text: string | Uint8Array) {
  yield typeof text === "string" ? new TextEncoder().encode(text) : text;
}

async function run(args: readonly string[], input: string | Uint8Array = ""): Promise<Run> {
  let printed = "";
  const complaints: string[] = [];
  const code = await compareCommand(args, {
    standardInput: bytes(input),
    language: "en",
    print: (text) => {
      printed += text;
    },
    complain: (line) => complaints.push(line),
  });
  return { code, printed, complaints };
}

function facts(...observations: readonly object[]): string {
  return JSON.stringify({ observations });
}

async function compared(document: object) {
  const { code, printed, complaints } = await run(["-", "--json"], JSON.stringify(document));
  assert.deepEqual([code, complaints], [0, []]);
  return JSON.parse(printed);
}

function toldAs(id: string) {
  const decision = loadLaw().decisions.find((each) => each.id === id);
  assert.ok(decision, `${id} must be in the law`);
  return {
    observations: decision.facts.map(({ factor, state, level, scope }) => ({
      f: factor,
      state,
      level,
      scope,
      how: "document",
    })),
  };
}

/** Checks that nothing else was printed, and gives the one line. */
async function refusal(input: string | Uint8Array, ...args: readonly string[]): Promise<string> {
  const { code, printed, complaints } = await run(args.length > 0 ? args : ["-", "--json"], input);
  assert.deepEqual([code, printed, complaints.length], [2, "", 1]);
  const line = complaints[0] ?? "";
  assert.ok(!line.includes("\n"), "one line");
  return line;
}

test("the situation of each final decision of the report is nearest to that decision itself", async () => {
  for (const id of ["gartneri", "steinlegger"]) {
    const { nearest, cases } = await compared(toldAs(id));
    assert.equal(nearest.forced_labour, id);
    assert.equal(cases[0].id, id);
    assert.equal(cases[0].relation, "onObserved");
    assert.ok(nearest.not_forced_labour, "and a case of the other side is shown with it");
  }
});

test("the superseded district court judgment is shown as such and is never the nearest", async () => {
  const { nearest, cases } = await compared(toldAs("lime"));
  const shown = cases.find((each: { id: string }) => each.id === "lime");

  assert.equal(shown.status, "superseded");
  assert.equal(shown.supersededBy, "lime-lagmannsrett");
  assert.ok(!Object.values(nearest).includes("lime"));
});

test("no locked door and no violence are what the Supreme Court did not need", async () => {
  const { cases } = await compared({
    observations: [
      { f: "pay.deferred", state: "present", level: 3, how: "told" },
      { f: "move.restriction", state: "absent", level: 4, how: "seen" },
    ],
  });
  const gartneri = cases.find((each: { id: string }) => each.id === "gartneri");
  const named = (list: readonly { f: string }[]) => list.map(({ f }) => f);

  assert.deepEqual(named(gartneri.matched), ["pay.deferred"]);
  assert.ok(named(gartneri.notNeeded).includes("move.restriction"));
  assert.ok(named(gartneri.notNeeded).includes("power.physical_force_or_mistreatment"));
  assert.equal(gartneri.relation, "possible");
});

test("more or less of something than in the decision is never told as the same", async () => {
  // As in the nursery, but paid nothing, as in Siliadin.
  const { observations } = toldAs("gartneri");
  const document = {
    observations: observations.map((each) =>
      each.f === "pay.underpayment" ? { ...each, level: 4 } : each,
    ),
  };
  const { cases } = await compared(document);
  const degrees = new Map(
    cases.flatMap((each: { id: string; matched: readonly { f: string; degree: string }[] }) =>
      each.matched
        .filter(({ f }) => f === "pay.underpayment")
        .map(({ degree }) => [each.id, degree]),
    ),
  );
  assert.equal(degrees.get("siliadin-v-france"), "same");
  assert.equal(degrees.get("gartneri"), "more");

  const { printed } = await run(["-"], JSON.stringify(document));
  const [, gartneri = ""] = printed.split("Gartnerisaken");
  const part = (heading: string) => gartneri.split(`  ${heading}`)[1]?.split(/\n {2}\S/)[0] ?? "";
  assert.match(part("At least as much here:"), /far too little.*Here: nothing/);
  assert.doesNotMatch(part("The same:"), /far too little/);
});

test("what follows from an outcome and is not said by the court is marked, and so is whose word a fact is", async () => {
  const { cases } = await compared(toldAs("gartneri"));
  const [{ notNeeded, matched }] = cases;
  assert.ok(notNeeded.length > 0);
  assert.ok(notNeeded.every(({ inferred }: { inferred: boolean }) => inferred));
  assert.ok(matched.every((each: object) => !("inferred" in each)));

  const { printed } = await run(["-"], JSON.stringify(toldAs("gartneri")));
  const lines = printed.split("\n");
  const own = lines.find((line) => line.includes("all the same"));
  assert.match(own ?? "", /follows from the outcome/);
  const heard = await run(["-"], JSON.stringify(toldAs("kko-2022-2")));
  assert.match(heard.printed, /Little or no pay left \(from the press\) \[/);
});

test("that somebody came of their own will changes nothing", async () => {
  const { observations } = toldAs("gartneri");
  const without = observations.filter(({ f }) => !f.startsWith("consent."));
  const relations = ({ cases }: { cases: readonly { id: string; relation: string }[] }) =>
    cases.map(({ id, relation }) => [id, relation]);

  assert.notEqual(without.length, observations.length);
  assert.deepEqual(
    relations(await compared({ observations: without })),
    relations(await compared({ observations })),
  );
});

test("every fact that is cited carries a source", async () => {
  const { cases, provisions } = await compared(toldAs("steinlegger"));
  const lists = [
    "matched",
    "weaker",
    "against",
    "open",
    "extra",
    "shared",
    "notNeeded",
    "conclusions",
  ];
  let cited = 0;
  for (const each of cases) {
    for (const fact of lists.flatMap((list) => each[list])) {
      assert.match(fact.source, /\S/);
      cited += 1;
    }
  }
  assert.ok(cited > 100);
  assert.ok(provisions.every(({ source }: { source: string }) => source !== ""));
});

test("no name of a field reads as a verdict, a score or a probability", async () => {
  const forbidden =
    /verdict|score|probab|likel|chance|risk|confidence|percent|weight|rank|guilt|victim|class/i;
  const names = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        names.add(name);
        gather(inner);
      }
    }
  };
  gather(await compared(toldAs("gartneri")));

  assert.ok(names.has("relation") && names.has("settles"));
  assert.deepEqual(
    [...names].filter((name) => forbidden.test(name)),
    [],
  );
});

test("origin and status are never safe to ask", async () => {
  const { questions } = await compared({ observations: [] });
  const asked = new Map(questions.map(({ f, safe }: { f: string; safe: unknown }) => [f, safe]));

  assert.equal(asked.get("sub.irregular_status"), "never_asked_status_or_origin");
  assert.equal(asked.get("power.documents"), "only_in_private");
  assert.equal(asked.get("hours.per_day_max"), true);
});

test("what contradicts is kept, shown, and leaves the point open", async () => {
  const { contradicted, cases } = await compared({
    observations: [
      { f: "pay.deferred", state: "present", level: 3, how: "told" },
      { f: "pay.deferred", state: "absent", level: 1, how: "document" },
    ],
  });
  const gartneri = cases.find((each: { id: string }) => each.id === "gartneri");

  assert.equal(contradicted[0].observed.length, 2);
  assert.ok(gartneri.open.some(({ f }: { f: string }) => f === "pay.deferred"));
});

test("the Act on vulnerable foreigners stands beside acts from its first day on, and not before", async () => {
  const ids = async (day: string) =>
    (await compared({ day, observations: [] })).provisions.map(({ id }: { id: string }) => id);

  assert.ok((await ids("2026-09-15")).includes("utl-108a"));
  assert.ok(!(await ids("2026-09-14")).includes("utl-108a"));
});

test("each provision comes with the maximum of that day, and says what nobody has confirmed", async () => {
  const of = async (id: string, on: string) => {
    const { provisions } = await compared({ day: on, observations: [] });
    return provisions.find((each: { id: string }) => each.id === id);
  };

  assert.match((await of("aml", "2021-12-31")).versions[0].maximum.en, /aggravated up to 3 years/);
  assert.match((await of("aml", "2022-01-01")).versions[0].maximum.en, /aggravated up to 5 years/);
  const slavery = await of("strl-259", "2026-05-04");
  assert.equal(slavery.confirmed, false);
  assert.match(slavery.unconfirmed.en, /\S/);
});

test("a contradicted element is open, with both sides and the mark that they contradict", async () => {
  const { provisions } = await compared({
    observations: [
      { f: "pay.cash", state: "present", how: "seen" },
      { f: "pay.cash", state: "absent", how: "told" },
    ],
  });
  const aml = provisions.find((each: { id: string }) => each.id === "aml");
  const bank = aml.elements.find((each: { id: string }) => each.id === "pay-through-bank");

  assert.equal(bank.state, "open");
  assert.deepEqual(
    bank.by.map(({ bears, contradicted }: { bears: string; contradicted: boolean }) => [
      bears,
      contradicted,
    ]),
    [
      ["for", true],
      ["against", true],
    ],
  );
});

test("people get both sides in words, in both languages, without a figure about anyone", async () => {
  const input = JSON.stringify(toldAs("gartneri"));
  let norwegian = "";
  await compareCommand(["-"], {
    standardInput: bytes(input),
    language: "nb",
    print: (text) => {
      norwegian += text;
    },
    complain: assert.fail,
  });
  const { printed } = await run(["-"], input);

  assert.match(printed, /outcome was forced labour: Gartnerisaken/);
  assert.match(printed, /outcome was not forced labour: /);
  assert.match(norwegian, /utfallet ble tvangsarbeid: Gartnerisaken/);
  assert.doesNotMatch(printed + norwegian, /undefined|\[object|NaN/);
});

test("a file is read as well as standard input", async () => {
  const file = path.join(folder, "with a space æ.json");
  await writeFile(file, `\uFEFF${facts({ f: "pay.cash", state: "present" })}`);

  const { code, complaints } = await run([file, "--json"]);

  assert.deepEqual([code, complaints], [0, []]);
});

test("a wrong call says how to call", async () => {
  assert.match(await refusal("", "--json"), /no file given; usage/);
  assert.match(await refusal("", "a.json", "b.json"), /b\.json\? usage/);
  assert.match(await refusal("", "-", "--yaml"), /--yaml\? usage/);
});

test("a file that is not there, is a folder, is empty, too large or not text is one clear line", async () => {
  assert.match(await refusal("", path.join(folder, "none.json")), /no such file\. Check the path/);
  assert.match(await refusal("", folder), /is a folder/);
  assert.match(await refusal(" \n "), /standard input: is empty/);
  assert.match(await refusal(" ".repeat(5 * 1024 * 1024)), /larger than 4 MB/);
  assert.match(await refusal(new Uint8Array([0x22, 0xff, 0x22])), /not UTF-8/);
});

test("what is not JSON is placed by line and column, whatever is wrong with it", async () => {
  assert.match(await refusal('{"a": x}'), /line 1, column 7\./);
  assert.match(await refusal('{\n "observations": [\n  {"f": nope}\n ]\n}'), /line 3, column 10\./);
  assert.match(await refusal('{"a": 1,}'), /line 1, column 9\./);
  assert.match(await refusal('{"observations": ['), /line 1, column 19\./);
  assert.match(await refusal("[".repeat(100_000)), /line 1, column 100001\./);
});

test("an unknown factor is named, with those it may have been", async () => {
  const line = await refusal(
    facts({ f: "pay.cash", state: "present" }, { f: "pay.late", state: "present" }),
  );

  assert.match(line, /^lenke compare: observations\[1\]\.f: there is no factor "pay\.late"/);
  assert.match(line, /pay\.deferred/);
  assert.match(await refusal(facts({ f: "wage", state: "present" })), /Factors begin with pay\./);
  assert.match(await refusal(facts({ f: "__proto__", state: "present" })), /no factor/);
});

test("a level off the scale is named, with the scale", async () => {
  const level = (state: string, at: unknown, f = "pay.deferred") =>
    refusal(facts({ f, state, level: at }));

  assert.match(await level("present", 4), /observations\[0\]\.level: 4 is off the scale.*0 to 3/);
  assert.match(await level("absent", 0), /use 1 to 3/);
  assert.match(await level("present", 2, "pay.cash"), /has no levels\. Leave level out/);
  assert.match(await level("present", -1), /must not be below 0/);
  assert.match(await level("present", "3"), /must be a whole number/);
  assert.match(await level("present", 1.5), /must be a whole number/);
});

test("a wrong state, scope, day or shape is named with the remedy", async () => {
  const one = (more: object) => refusal(facts({ f: "pay.cash", state: "present", ...more }));

  assert.match(await one({ state: "yes" }), /observations\[0\]\.state: must be one of present/);
  assert.match(await one({ scope: "few" }), /scope: must be one of one, some, most, all/);
  assert.match(await one({ how: "dreamt" }), /how: must be one of seen, told, document/);
  assert.match(await one({ day: "2026-02-30" }), /day: is no day of the calendar/);
  assert.match(await refusal('{"day": "yesterday", "observations": []}'), /^lenke compare: day: /);
  assert.match(await refusal("[]"), /the document must be an object/);
  assert.match(await refusal("null"), /the document must be an object/);
  assert.match(await refusal("{}"), /observations: must be a list/);
  assert.match(
    await refusal('{"observations": ["pay.cash"]}'),
    /observations\[0\]: must be an object/,
  );
  assert.match(
    await refusal('{"observations": [{"state": "present"}]}'),
    /\[0\]\.f: must be the id/,
  );
});

test("a field nobody reads is told of and does no harm", async () => {
  const { code, complaints } = await run(
    ["-"],
    facts({ f: "pay.cash", state: "present", levle: 1 }),
  );

  assert.equal(code, 0);
  assert.deepEqual(complaints, [
    'lenke compare: observations[0]."levle" has no meaning here and was left out.',
  ]);
});
