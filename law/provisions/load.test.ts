import assert from "node:assert/strict";
import { test } from "node:test";
import { coverOf } from "../../domain/provision/period.ts";
import { inForceOf, meansOf } from "../../domain/provision/provision.ts";
import { day } from "../../domain/time/day.ts";
import { loadLaw, readLawFiles } from "../law.ts";
import { loadProvisions } from "./load.ts";

const law = loadLaw();

function inForceOn(text: string): readonly string[] {
  const on = { from: day(text), to: day(text) };
  return law.provisions
    .filter((provision) => coverOf(inForceOf(provision), on) !== "none")
    .map(({ id }) => id);
}

function maximumOn(id: string, text: string): string {
  const on = { from: day(text), to: day(text) };
  const versions = law.provisions.find((each) => each.id === id)?.versions ?? [];
  const those = versions.filter((version) => coverOf(version, on) !== "none");
  assert.equal(those.length, 1, `${id} has one wording on ${text}`);
  return those[0]?.maximum.en ?? "";
}

test("the scale goes from wage law to slavery", () => {
  assert.deepEqual(
    law.provisions.map(({ id }) => id),
    [
      "aml",
      "allmenn",
      "strl-395",
      "strl-396",
      "utl-108-3b",
      "utl-108a",
      "strl-260a",
      "strl-257",
      "strl-258",
      "strl-260",
      "strl-259",
    ],
  );
});

test("undue exploitation begins on 15 September 2026, and the rule it replaced ends the day before", () => {
  const before = inForceOn("2026-09-14");
  const after = inForceOn("2026-09-15");

  assert.ok(before.includes("utl-108-3b") && !before.includes("utl-108a"));
  assert.ok(after.includes("utl-108a") && !after.includes("utl-108-3b"));
});

test("the maximum is that of the day of the acts", () => {
  assert.match(maximumOn("aml", "2021-12-31"), /aggravated up to 3 years/);
  assert.match(maximumOn("aml", "2022-01-01"), /aggravated up to 5 years/);
  assert.match(maximumOn("strl-257", "2020-12-31"), /6 years/);
  assert.match(maximumOn("strl-257", "2021-01-01"), /6 years/);
});

test("wage theft reaches no act before 2022, and letting premises none before 2021", () => {
  assert.ok(!inForceOn("2021-12-31").includes("strl-395"));
  assert.ok(inForceOn("2022-01-01").includes("strl-395"));
  assert.ok(!inForceOn("2020-12-31").includes("strl-260a"));
  assert.ok(inForceOn("2021-01-01").includes("strl-260a"));
});

test("every wording, element and right has a source and a day it was read", () => {
  const sources = law.provisions.flatMap(({ source, versions, rights }) => [
    source,
    ...versions.map((each) => each.source),
    ...rights.map((each) => each.source),
  ]);

  assert.ok(sources.length > 40);
  assert.ok(sources.every(({ text, read }) => text !== "" && read <= day("2026-12-01")));
});

test("the means that need not be shown of someone under 18 are those of trafficking alone", () => {
  const means = meansOf(law.provisions);

  assert.ok(means.has("power.threats_of_violence"));
  assert.ok(!means.has("pay.deferred"), "what binds the person to the work must still be shown");
});

test("what is not confirmed is among the things to review", () => {
  const listed = law.entries.filter(({ kind }) => kind === "provision");
  const of = (id: string) => listed.find((entry) => entry.id === id)?.confirmed;

  assert.equal(of("strl-259"), "partly");
  assert.equal(of("utl-108a"), "yes");
});

test("a provision that would be wrong is a problem at load", () => {
  const good = readLawFiles().provisions;
  const problems = (name: string, from: string, to: string): string => {
    const text = JSON.stringify(good[name]);
    assert.ok(text.includes(from), `${name} has ${from}`);
    const changed = { ...good, [name]: JSON.parse(text.replace(from, to)) };
    return loadProvisions(changed, law.factors).problems.join("\n");
  };

  assert.equal(loadProvisions(good, law.factors).problems.join(), "");
  assert.match(problems("strl-396.json", "power.humiliation", "power.gone"), /gone is no factor/);
  assert.match(
    problems("aml.json", '"factor":"pay.cash","level":1', '"factor":"pay.cash","level":2'),
    /pay.cash has no level 2/,
  );
  assert.match(problems("aml.json", "pay.cash", "consent.voluntary_start"), /never counts/);
  assert.match(problems("aml.json", "pay.cash", "power.strict_control"), /is a conclusion/);
  assert.match(problems("aml.json", '"pay.received_as_promised"', '"pay.deferred"'), /both for/);
  assert.match(problems("aml.json", '"2021-12-31"', '"2021-12-30"'), /does not follow/);
  assert.match(problems("strl-257.json", '"2015-10-01"', '"2021-01-01"'), /before it begins/);
  assert.match(problems("strl-258.json", '"place":90', '"place":80'), /80 is taken twice/);
  assert.match(problems("strl-258.json", '"strl-257"', '"strl-1"'), /strl-1, which is no/);
  assert.match(problems("strl-258.json", '"id":"strl-258"', '"id":"strl-999"'), /named unlike/);
});
