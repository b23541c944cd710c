import assert from "node:assert/strict";
import { test } from "node:test";
import type pg from "pg";
import type { Colleague } from "../../domain/access/actor.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { insertRow } from "../../test/database-at.ts";
import { asActor } from "../as-actor.ts";
import { asAdmin } from "../cluster.ts";

// Rights are read by the field of law: what each gift shows, and who reads dates.

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker");
const colleague = await testColleague(cluster, cell, "caseworker");

const id = () => crypto.randomUUID() as string;
const hour = (n: number) => `2026-11-25T${10 + n}:00:00Z`;
const law = (n: number, holds: boolean) => ({ field: "law", holds, kept_at: hour(n) });

interface Given {
  readonly field: string;
  readonly holds: boolean;
  readonly kept_at: string;
}

const examples: readonly (readonly [string, readonly Given[] | null, boolean])[] = [
  ["without a plan", null, true],
  ["where nothing was given", [], false],
  ["given the field of law", [law(0, true)], true],
  ["given another field", [{ field: "housing", holds: true, kept_at: hour(0) }], false],
  ["given, and taken back", [law(0, true), law(1, false)], false],
  ["taken back, and given anew", [law(0, true), law(1, false), law(2, true)], true],
  ["written down the other way about", [law(2, true), law(1, false)], true],
  ["taken back and given at one moment", [law(0, true), law(1, false), law(1, true)], true],
  [
    "law taken back, another field kept",
    [law(0, true), law(1, false), { field: "housing", holds: true, kept_at: hour(2) }],
    false,
  ],
];

/** With a date of a right and a plan, in which the colleague was given `given`. */
async function personWith(client: pg.Client, given: readonly Given[] | null): Promise<string> {
  const [ours, person, plan] = [id(), id(), id()];
  const here = { label: "G-1", place: "Storås", sector: "building", opened_at: noon };
  await insertRow(client, 'work."case"', { id: ours, ...here, opened_by: owner.id });
  await insertRow(client, "work.case_member", { case_id: ours, actor: owner.id, part: "owner" });
  const added = { pseudonym: "Gran", added_at: noon, added_by: owner.id };
  await insertRow(client, "work.person", { id: person, case_id: ours, ...added });
  const due = { right_name: "reflection-permit", due: "2026-12-09" };
  await insertRow(client, "work.right_day", { id: id(), case_id: ours, person, ...due });
  if (given !== null) {
    const opened = { opened_at: noon, opened_by: owner.id };
    await insertRow(client, "work.plan", { id: plan, case_id: ours, person, ...opened });
    for (const each of given) {
      const by = { id: id(), plan, colleague: colleague.id, given_at: noon, given_by: owner.id };
      await insertRow(client, "work.plan_place", { ...by, ...each });
    }
  }
  return person;
}

const daysSeen = (actor: Colleague, person: string) =>
  asActor(cell, actor, async (tx) => {
    const { rowCount } = await tx.query("select from work.right_day where person = $1", [person]);
    return rowCount;
  });

for (const [what, given, reads] of examples) {
  test(`${what}, a colleague ${reads ? "reads" : "does not read"} the days of rights; the owner does`, async () => {
    const person = await asAdmin(cluster, cell.id, (client) => personWith(client, given));
    assert.equal(await daysSeen(owner, person), 1);
    assert.equal(await daysSeen(colleague, person), reads ? 1 : 0);
  });
}
