import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "../../example-language.ts";
import { promisesOf } from "../../promises.ts";
import { rightsOf } from "../../rights-of.ts";
import { whatIf } from "../../what-if.ts";
import { sentence } from "../../words.ts";

const claimed = "wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01";
const dropped = "case-dropped 2025-06-01";
const judged = "judgment-final 2025-06-01";
const toBeSafe = [
  ["wage-claim", "2027-01-15", "holds"],
  // Whether it was part of the claim is unknown.
  ["holiday-pay", "2027-01-15", "unsure"],
] as const;

test("what if the case is dropped that pay is claimed in: the pay lives its three years, or a year, and is lodged civilly by then; the holiday pay is not sure", () => {
  const [event] = exampleOf(dropped, "2025-06-01").events;
  assert.ok(event !== undefined);
  const { changes } = whatIf(exampleOf(claimed, "2025-05-01"), [event]);
  for (const [id, by, before] of toBeSafe) {
    const change = changes.find((each) => each.id === id);
    assert.deepEqual([change?.before?.state, change?.after?.state], [before, before], id);
    const first = change?.todo.find((each) => each.by !== null);
    assert.equal(first?.by, by);
    assert.match(sentence(first.what, "en"), /as a civil claim/);
    assert.match(sentence(first.what, "nb"), /som sivilt krav/);
  }
});

test("a letter promises nothing of a claim in a criminal case that was judged: its day is one to be safe, and a lawyer is asked", () => {
  const before = promisesOf(rightsOf(exampleOf(claimed, "2025-05-31")));
  const after = promisesOf(rightsOf(exampleOf(`${claimed}, ${judged}`, "2026-01-01")));
  const ids = (held: readonly { readonly id: string }[]) => held.map(({ id }) => id);
  for (const [id, due, was] of toBeSafe) {
    assert.ok(ids(before[was]).includes(id), "it was there, or this means nothing");
    assert.ok(ids(after.unsure).includes(id) && !ids(after.holds).includes(id));
    assert.ok(after.safeDays.some((each) => each.right === id && each.due === due));
  }
  assert.ok(after.asked.some(({ question }) => question.id === "claim-after-criminal-case"));
});

test("a year from the drop is told where it is later than the three years, and no day is told for what was claimed too late", () => {
  const until = (claim: string) => {
    const life = `wage-due 2023-05-15, police-report 395 2024-02-01, ${claim}, case-dropped 395 2026-06-10`;
    const { rights } = rightsOf(exampleOf(life, "2026-11-30"));
    return rights.find(({ id }) => id === "wage-claim")?.until ?? null;
  };
  assert.equal(until("criminal-case-claim 2024-03-01"), "2027-06-10");
  assert.equal(until("criminal-case-claim 2026-05-16"), null);
});
