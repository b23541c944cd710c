import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { exampleOf } from "../../rules/rights/example-language.ts";
import { safePromises } from "../../rules/rights/promises.ts";
import { safeFromContradictions } from "../../rules/rights/safe-from-contradictions.ts";
import { promiseLetter } from "./promise.ts";

const made = "2026-11-28";
const known = "third-country, found 2026-11-01, reflection-permit-granted 2026-11-10";

function letterOf(text: string, urgentDone: readonly "notify-child-welfare"[] = []): string {
  const done = urgentDone.map((step) => ({ step, since: null, on: day("2026-11-27") }));
  const promises = safePromises(
    safeFromContradictions({ ...exampleOf(text, made), urgentDone: done }, []),
  );
  const letter = promiseLetter({
    ...{ promises, made: day(made), spoken: "nb", sender: [], helplines: [] },
    ...{ full: false, invented: false },
  });
  return JSON.stringify(letter.texts);
}

test("a letter to somebody who is or may be under eighteen says first what the grown-ups do, and nothing of children of theirs", () => {
  for (const child of ["a child", "an adult, turns-eighteen 2027-02-01"]) {
    const letter = letterOf(`${known}, ${child}`);
    const [first, days] = ["gå gjennom brevet sammen", "Datoer å huske"].map((w) =>
      letter.indexOf(w),
    );
    assert.ok((first ?? -1) > 0 && (first ?? 0) < (days ?? 0), child);
    assert.match(letter, /Først melder en voksen fra til barneverntjenesten/);
    assert.doesNotMatch(letter, /Hvem:|koordinatoren|barna dine/);
  }
});

test("once the child welfare service knows, a child's letter says on which day it was told, and no longer that somebody is to tell it", () => {
  for (const child of ["a child", "of unknown age as of 2026-11-20"]) {
    const top = letterOf(`${known}, ${child}`, ["notify-child-welfare"]);
    assert.match(top, /gå gjennom brevet sammen/);
    const isUnknown = /ikke kjent hvor gammel du er\. Til det er kjent, behandler de voksne/.test(
      top,
    );
    assert.equal(isUnknown, child.startsWith("of unknown"));
    assert.match(top, /Barneverntjenesten fikk beskjed 27\. november 2026/);
    assert.doesNotMatch(top, /Først melder en voksen/);
  }
});

test("a child's letter says before all else of leaving Norway that no journey is made without the child welfare service", () => {
  for (const met of [[], ["notify-child-welfare"]] as const) {
    for (const child of ["a child", "of unknown age as of 2026-11-20"]) {
      const top = letterOf(`${known}, ${child}`, met);
      assert.match(
        top,
        /Før du reiser fra Norge"[^[]*"Du er, eller kan være, under 18: ingen reise/,
      );
      assert.ok((top.match(/ingen reise for deg/g) ?? []).length === 1, "once");
    }
  }
  const grown = letterOf(`${known}, an adult`);
  assert.match(grown, /Før du reiser fra Norge/);
  assert.doesNotMatch(grown, /ingen reise for deg/);
});

test("whoever is grown up, or was never asked, is not spoken to as a child", () => {
  for (const life of [`${known}, an adult`, known]) {
    const top = letterOf(life);
    assert.doesNotMatch(top, /under atten"|gå gjennom brevet sammen/);
  }
});

test("whoever answered that the age is not known is spoken to as one who may be a child, and reads that grown-ups tell the child welfare service first", () => {
  const unknown = `${known}, of unknown age as of 2026-11-20`;
  for (const life of [unknown, `${unknown}, turns-eighteen 2026-11-10`]) {
    const top = letterOf(life);
    assert.match(top, /er, eller kan være, under atten/, life);
    assert.doesNotMatch(top, /barna dine/);
  }
  assert.match(letterOf(unknown), /Først melder en voksen/);
  assert.doesNotMatch(letterOf(known), /Først melder en voksen/, "nobody was asked");
  const turned = letterOf(`${unknown}, turns-eighteen 2026-11-25`);
  assert.doesNotMatch(turned, /er, eller kan være, under atten/, "turned eighteen since");
});
