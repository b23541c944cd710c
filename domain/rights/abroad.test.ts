import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../base/day.ts";
import { rightsOf } from "./rights-of.ts";
import { told } from "./told.ts";
import { stateIn, whatIf } from "./what-if.ts";

const here = ["emergency-social-help", "health-care", "reflection-permit"] as const;

test("supposing that somebody leaves, what is only for whoever is in Norway falls away, and nothing of it stays", () => {
  const on = day("2026-12-10");
  const leaving = {
    type: "left-country",
    day: on,
    provision: null,
    until: null,
    where: null,
  } as const;
  const { changes } = whatIf(told("found 2026-03-01, wage-due 2026-03-15", "2026-11-25"), [
    leaving,
  ]);
  const kinds = new Map(changes.map(({ id, kind, on }) => [id, `${kind} ${on ?? ""}`]));
  for (const id of here) {
    assert.equal(kinds.get(id), "falls-away 2026-12-10", id);
  }
  assert.equal(kinds.get("interpreter"), "changes ", "not known, and so it says");
  assert.equal(kinds.get("wage-claim"), "stays ", "pay hangs on the work alone");
});

test("whoever left and was then given a permit, or applied, is taken to be back", () => {
  const left = "found 2026-01-01, left-country 2026-02-01";
  const states = (text: string) => {
    const answer = rightsOf(told(text, "2026-06-01"));
    return here.map((id) => stateIn(answer, id));
  };
  assert.deepEqual(states(left), ["ended", "ended", "ended"]);
  assert.deepEqual(states(`${left}, reflection-permit-granted 2026-03-01`), [
    ...["holds", "holds", "holds"],
  ]);
  assert.deepEqual(states(`${left}, reflection-permit-applied 2026-03-01`), [
    ...["holds", "holds", "may"],
  ]);
  assert.deepEqual(
    states(`${left}, reflection-permit-applied 2026-01-15`),
    ["ended", "ended", "unsure"],
    "applied before leaving tells nothing of after",
  );
});

test("an EEA citizen who has left has perhaps a stay to come back to: it is asked, with the day that the months count from", () => {
  const { rights, questions } = rightsOf(
    told("EEA, entered-country 2026-05-01, left-country 2026-05-20", "2026-06-01"),
  );
  const stay = rights.find(({ id }) => id === "eea-residence");
  assert.deepEqual([stay?.state, stay?.until], ["unsure", null]);
  const asked = questions.find(({ question }) => question.id === "eea-coming-back");
  assert.deepEqual([asked?.question.to, asked?.rights], ["lawyer", ["eea-residence"]]);
});
