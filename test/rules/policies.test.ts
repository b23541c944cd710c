import assert from "node:assert/strict";
import test from "node:test";
import { asAdmin } from "../../store/cluster.ts";
import { testCell, testCluster } from "../cluster.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");

/** The body of each `exists`, from the catalogue. */
function asked(told: string): readonly string[] {
  return [...told.matchAll(/EXISTS \(/g)].map(({ index }) => {
    const from = index + "EXISTS (".length;
    let depth = 1;
    let at = from;
    while (depth > 0 && at < told.length) {
      depth += { "(": 1, ")": -1 }[told[at] ?? ""] ?? 0;
      at += 1;
    }
    return told.slice(from, at - 1).trim();
  });
}

test("each exists of a policy ends with offset 0: its row is looked up by its key, and planned once", async () => {
  const questions = await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ name: string; told: string }>(
      `select tablename || ': ' || policyname as name, concat_ws(' ', qual, with_check) as told from pg_policies`,
    );
    return rows.flatMap(({ name, told }) => asked(told).map((each) => ({ name, each })));
  });
  assert.ok(questions.length > 100, "the scan must see them, or this means nothing");
  const twice = questions.filter(({ each }) => !each.endsWith("OFFSET 0"));
  assert.deepEqual([...new Set(twice.map(({ name }) => name))], []);
});

test("a table of a case is shut to who came in by a part of a plan, or it is one of the few that are not", async () => {
  const open = await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select distinct c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
        where (a.attname = 'case_id' or c.relname in ('consent', 'incoming')) and c.relnamespace in ('work'::regnamespace, 'log'::regnamespace) and c.relkind = 'r'
          and has_any_column_privilege('app', c.oid, 'select')
          and not exists (select from pg_policies p where p.tablename = c.relname and p.qual like '%shut_cases%') order by 1`,
    );
    return rows.map(({ name }) => name);
  });
  // Consents and incoming items hang on a case. Tables under law have policies of their own; the rest tells only who
  // and when.
  const ofLaw = ["counsel_end", "life_answer", "life_event", "promise_letter", "right_day"];
  const ofHead = ["case_member", "deadline", "handled", "member_by_place", "news", "person"];
  // Binds all who see the case, as safeguards do.
  const ofSafeguards = ["age_answer", "notified", "safeguard"];
  const others = ["plan", "recusal", "rights_explained", ...ofSafeguards];
  assert.deepEqual(open, [...ofLaw, ...ofHead, ...others].toSorted());
});
