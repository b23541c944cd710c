import assert from "node:assert/strict";
import test from "node:test";
import { planFields } from "../../domain/plan/field.ts";
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

interface Policy {
  readonly name: string;
  readonly told: string;
  readonly ofApp: boolean;
}

async function policies(): Promise<readonly Policy[]> {
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<Policy>(
      `select tablename || ': ' || policyname as name, told, 'app' = any(roles) as "ofApp"
         from pg_policies, lateral (values (qual), (with_check)) as parts(told) where told is not null`,
    );
    return rows;
  });
}

test("each exists of a policy ends with offset 0: its row is looked up by its key, and planned once", async () => {
  const questions = (await policies()).flatMap(({ name, told }) =>
    asked(told).map((each) => ({ name, each })),
  );
  assert.ok(questions.length > 5, "the scan must see them, or this means nothing");
  const twice = questions.filter(({ each }) => !each.endsWith("OFFSET 0"));
  assert.deepEqual([...new Set(twice.map(({ name }) => name))], []);
});

test("a policy of the application asks at most one question, and none holds another table's policies", async () => {
  const ofApp = (await policies()).filter((each) => each.ofApp);
  const calls = ({ told }: Policy) =>
    told.match(/\b(access|work)\.(?!bit_of\()\w+\(/g)?.length ?? 0;
  const names = (those: readonly Policy[]) => those.map(({ name }) => name);
  assert.ok(ofApp.filter((each) => calls(each) === 1).length > 60, "the scan must see them");
  assert.deepEqual(names(ofApp.filter((each) => calls(each) > 1)), []);
  // Asked before what is searched for in a list.
  const holding = ofApp.filter(({ told }) => told.includes("SELECT"));
  assert.deepEqual(names(holding).toSorted(), [
    "case: case_seen",
    "case_line: case_line_seen",
    "search_found: search_found_seen",
    "waiting: waiting_seen",
  ]);
});

test("each field of a plan has a bit of its own", async () => {
  const bits = await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ bit: number | null }>(
      "select access.bit_of(field) as bit from unnest($1::text[]) field",
      [planFields],
    );
    return rows.map(({ bit }) => bit);
  });
  assert.equal(new Set(bits).size, planFields.length);
  assert.ok(!bits.includes(null));
});

test("a table of a case is shut to who came in by a part of a plan, or it is one of the few that are not", async () => {
  const open = await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select distinct c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
        where (a.attname = 'case_id' or c.relname in ('consent', 'incoming')) and c.relnamespace in ('work'::regnamespace, 'log'::regnamespace) and c.relkind = 'r'
          and has_any_column_privilege('app', c.oid, 'select')
          and not exists (select from pg_policies p where p.tablename = c.relname and p.qual ~ $1) order by 1`,
      ["'(inside|whole|consent|incoming)'"],
    );
    return rows.map(({ name }) => name);
  });
  // Consents and incoming items hang on a case. Tables under law have policies of their own; the rest tells only who
  // and when.
  const ofLaw = ["counsel_end", "life_answer", "life_event", "promise_letter", "right_day"];
  const ofHead = [
    "case_line",
    "case_member",
    "deadline",
    "handled",
    "member_by_place",
    "news",
    "person",
  ];
  // Binds all who see the case, as safeguards do.
  const ofSafeguards = ["age_answer", "notified", "safeguard"];
  // Rows of a restricted case are each reader's own, and of a referral only those of who is inside.
  const ofReaders = ["search_found"];
  const others = ["plan", "recusal", "rights_explained", ...ofSafeguards, ...ofReaders];
  assert.deepEqual(open, [...ofLaw, ...ofHead, ...others].toSorted());
});
