import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/base/day.ts";
import { rightsBeyondSlips } from "../../domain/rights/beyond-slips.ts";
import { promisesBeyond } from "../../domain/rights/promises.ts";
import { told } from "../../domain/rights/told.ts";
import { promiseLetter } from "./promise.ts";

const made = "2026-11-28";
const known = "third-country, found 2026-11-01, reflection-permit-granted 2026-11-10";

/** What the letter says above the fold, in Norwegian. */
function topOf(text: string, urgentMet: readonly "notify-child-welfare"[] = []) {
  const done = urgentMet.map((step) => ({ step, since: null, on: day("2026-11-27") }));
  const promises = promisesBeyond(rightsBeyondSlips({ ...told(text, made), urgentMet: done }, []));
  const letter = promiseLetter({
    ...{ promises, made: day(made), spoken: "nb", sender: [], helplines: [], invented: false },
  });
  const [{ body, rest = 0 } = { body: [] }] = letter.texts;
  return [body.slice(0, rest), body.slice(rest)].map((parts) => JSON.stringify(parts));
}

test("a letter to somebody who is or may be under eighteen says first what the grown-ups do, and nothing of children of theirs", () => {
  for (const child of ["a child", "an adult, turns-eighteen 2027-02-01"]) {
    const [top = "", rest = ""] = topOf(`${known}, ${child}`);
    const [first, days] = ["gå gjennom brevet sammen", "Dager å huske"].map((w) => top.indexOf(w));
    assert.ok((first ?? -1) > 0 && (first ?? 0) < (days ?? 0), child);
    assert.match(top, /Det første er at en voksen melder fra til barneverntjenesten/);
    assert.match(top, /Meld fra til barneverntjenesten med en gang[^"]*Hvem: koordinatoren\."/);
    assert.doesNotMatch(top, /Tillatelse for barna/);
    assert.match(rest, /Tillatelse for barna/, "it stands further down");
  }
});

test("once the child welfare service knows, a child's letter says on which day it was told, and no longer that somebody is to tell it", () => {
  for (const child of ["a child", "of unknown age as of 2026-11-20"]) {
    const [top = ""] = topOf(`${known}, ${child}`, ["notify-child-welfare"]);
    assert.match(top, /gå gjennom brevet sammen/);
    const isUnknown =
      /ikke kjent hvor gammel du er\. Til det er kjent, behandler de voksne deg som et barn/.test(
        top,
      );
    assert.equal(isUnknown, child.startsWith("of unknown"));
    assert.match(top, /Barneverntjenesten fikk beskjed 27\. november 2026/);
    assert.doesNotMatch(top, /Det første er at en voksen/);
  }
});

test("a child's letter says before all else of leaving Norway that no journey is made without the child welfare service", () => {
  for (const met of [[], ["notify-child-welfare"]] as const) {
    for (const child of ["a child", "of unknown age as of 2026-11-20"]) {
      const [top = ""] = topOf(`${known}, ${child}`, met);
      assert.match(
        top,
        /Før du reiser ut av Norge"[^[]*\["Du er, eller kan være, under atten: Ingen/,
      );
      assert.ok((top.match(/Ingen reise for deg/g) ?? []).length === 1, "once");
    }
  }
  const [grown = ""] = topOf(`${known}, an adult`);
  assert.match(grown, /Før du reiser ut av Norge/);
  assert.doesNotMatch(grown, /Ingen reise for deg/);
});

test("whoever is grown up, or was never asked, is not spoken to as a child", () => {
  for (const life of [`${known}, an adult`, known]) {
    const [top = ""] = topOf(life);
    assert.doesNotMatch(top, /under atten"|gå gjennom brevet sammen/);
    assert.match(top, /Tillatelse for barna/);
  }
});

test("whoever answered that the age is not known is spoken to as one who may be a child, and reads that grown-ups tell the child welfare service first", () => {
  const unknown = `${known}, of unknown age as of 2026-11-20`;
  for (const life of [unknown, `${unknown}, turns-eighteen 2026-11-10`]) {
    const [top = "", rest = ""] = topOf(life);
    assert.match(top, /er, eller kan være, under atten/, life);
    assert.doesNotMatch(top, /Tillatelse for barna/);
    assert.match(rest, /Tillatelse for barna/);
  }
  assert.match(topOf(unknown)[0] ?? "", /Det første er at en voksen/);
  assert.doesNotMatch(topOf(known)[0] ?? "", /Det første er at en voksen/, "nobody was asked");
  const [turned = ""] = topOf(`${unknown}, turns-eighteen 2026-11-25`);
  assert.doesNotMatch(turned, /er, eller kan være, under atten/, "turned eighteen since");
});
