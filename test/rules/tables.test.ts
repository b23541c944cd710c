import assert from "node:assert/strict";
import test from "node:test";
import { asAdmin } from "../../store/cluster.ts";
import { testCell, testCluster } from "../cluster.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "catalog");
const ours = "('open', 'work', 'identity', 'sealed', 'log', 'access', 'practice', 'job')";
const working =
  "('app', 'visitor', 'courier', 'counter', 'matcher', 'usher', 'sequencer', 'reminder')";

async function names(sql: string): Promise<readonly string[]> {
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ name: string }>(sql);
    return rows.map(({ name }) => name);
  });
}

test("every table says what it is", async () => {
  const silent = await names(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = relnamespace
      where nspname in ${ours} and relkind in ('r', 'p') and obj_description(c.oid, 'pg_class') is null`,
  );
  assert.deepEqual(silent, []);
});

test("every table has row level security, also for its owner, and a policy", async () => {
  const open = await names(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = relnamespace
      where nspname in ${ours} and relkind in ('r', 'p')
        and not (relrowsecurity and relforcerowsecurity and exists (select from pg_policy where polrelid = c.oid))`,
  );
  assert.deepEqual(open, []);
});

test("no role that works owns anything or passes by the policies", async () => {
  const owners = await names(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = relnamespace
      where nspname in ${ours} and relowner <> 'lenke_keeper'::regrole`,
  );
  assert.deepEqual(owners, []);
  const strong = await names(
    `select rolname as name from pg_roles where (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
       and (rolname in ${working} or rolname = 'lenke_keeper' or rolname like '${cluster.prefix}%')`,
  );
  assert.deepEqual(strong, []);
});

test("no view, sequence or function of our own could leak past a policy; three functions empty and say whether they did, one says who is recused, one who has a part or is aside and one who has a part, to who has a part, one who is named in a field of a plan and sees it, to who sees it, one what each plan B is for, without a word of it, one since when somebody is known to be no child, to who sees what stands of going home, one when child welfare was told in a case, to who sees it, and nine set aside and tell of it when a recusal, what was taken on, added or given, what was lifted of a child or answered of one, or who was brought in is kept, which nobody calls; and five keep who sees what and what waits, eight the lines of cases and who owns one, and four what is found by which word", async () => {
  const kinds = await names(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = relnamespace
      where nspname in ${ours} and (relkind in ('m', 'S', 'f') or (relkind = 'v'
            and not coalesce(array_to_string(reloptions, ',') like '%security_invoker=true%', false)))`,
  );
  assert.deepEqual(kinds, []);
  const functions = await names(
    `select p.oid::regprocedure::text || ' returns ' || p.prorettype::regtype
            || case when has_function_privilege('public', p.oid, 'execute') then ', to all' else '' end as name from pg_proc p join pg_namespace n on n.oid = pronamespace
      where nspname in ${ours} and (prosecdef or proleakproof) and not (nspname = 'access' and provolatile = 's') order by 1`,
  );
  assert.deepEqual(functions, [
    "access.keep_changed() returns trigger",
    "access.keep(uuid[],boolean) returns void",
    "access.rebuild() returns void",
    "sealed.stop(uuid,text,timestamp with time zone) returns text",
    "work.adult_since(uuid,date) returns timestamp with time zone",
    "work.begin_waiting() returns trigger",
    "work.empty_unopened(uuid) returns boolean",
    "work.empty_unread(uuid) returns boolean",
    "work.end_waiting() returns trigger",
    "work.given_beside(uuid) returns record",
    "work.keep_aside() returns trigger",
    "work.keep_compared() returns trigger",
    "work.keep_given() returns trigger",
    "work.keep_latest() returns trigger",
    "work.keep_line_of_case() returns trigger",
    "work.keep_line_of_day() returns trigger",
    "work.keep_line_of_part() returns trigger",
    "work.keep_line(uuid) returns void",
    "work.keep_recusal() returns trigger",
    "work.keep_search(uuid[]) returns void",
    "work.news_of_added() returns trigger",
    "work.news_of_answered() returns trigger",
    "work.news_of_brought_in() returns trigger",
    "work.news_of_given() returns trigger",
    "work.news_of_lifted() returns trigger",
    "work.news_of_recusal() returns trigger",
    "work.part_of_recusal() returns trigger",
    "work.parts_of(uuid) returns uuid[]",
    "work.plan_bs_of(uuid) returns record",
    "work.rebuild_lines() returns void",
    "work.rebuild_search() returns void",
    "work.recused_of(uuid) returns uuid[]",
    "work.search_changed() returns trigger",
    "work.search_numbers(integer[],text[],boolean) returns record",
    "work.told_in_rights(uuid[]) returns record",
    "work.with_in_case(uuid) returns uuid[]",
  ]);
});

test("the questions of policies are about who asks alone: they answer yes or no, and only the application asks them", async () => {
  const asked = await names(
    `select p.oid::regprocedure::text || ' returns ' || p.prorettype::regtype as name from pg_proc p
      where pronamespace = 'access'::regnamespace and provolatile = 's' and prosecdef
        and has_function_privilege('app', p.oid, 'execute')
        and not has_function_privilege('public', p.oid, 'execute') and not has_function_privilege('courier', p.oid, 'execute')
      order by 1`,
  );
  assert.deepEqual(asked, [
    "access.edits() returns boolean",
    "access.gives_case(uuid) returns boolean",
    "access.knows_aside(uuid,uuid) returns boolean",
    "access.leads() returns boolean",
    "access.may_decide(uuid,uuid) returns boolean",
    "access.on_case(uuid,text) returns boolean",
    "access.on_plan(uuid,text) returns boolean",
    "access.pairs(text,uuid,uuid) returns boolean",
    "access.reads_law(uuid,uuid) returns boolean",
    "access.reads(text,uuid) returns boolean",
    "access.sees_matter(uuid,uuid) returns boolean",
    "access.tells_of_plan(uuid,integer,uuid) returns boolean",
    "access.writes(uuid,text,integer,text,text) returns boolean",
  ]);
});

test("a function that passes by policies names every schema: nobody can put another in its place", async () => {
  const open = await names(
    `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = pronamespace
      where nspname in ${ours} and prosecdef and proconfig is distinct from array['search_path=pg_catalog']`,
  );
  assert.deepEqual(open, []);
});

test("nobody at work can delete or rewrite, but for the few columns that are meant to move", async () => {
  const changes = await names(
    `select grantee || ' ' || privilege_type || ' ' || table_schema || '.' || table_name || coalesce('.' || column_name, '') as name
       from (select grantee, privilege_type, table_schema, table_name, null as column_name from information_schema.table_privileges
             union all
             select grantee, privilege_type, table_schema, table_name, column_name from information_schema.column_privileges c
              where not exists (select from information_schema.table_privileges t where t.grantee = c.grantee
                 and t.table_schema = c.table_schema and t.table_name = c.table_name and t.privilege_type = c.privilege_type)) g
      where grantee in ${working} and table_schema in ${ours} and privilege_type not in ('SELECT', 'INSERT')
      order by 1`,
  );
  assert.deepEqual(changes, [
    "app DELETE work.case_view",
    "app UPDATE work.consent.withdrawn_on",
    "app UPDATE work.deadline.due",
    "app UPDATE work.deadline.ended_at",
    "app UPDATE work.deadline.how",
    "app UPDATE work.deadline.next_at",
    "app UPDATE work.deadline.stage",
    "app UPDATE work.news_for.seen_at",
    "courier DELETE job.job_common",
    "courier UPDATE job.job_common",
    "courier UPDATE sealed.delivery.attempts",
    "courier UPDATE sealed.delivery.delivered_at",
    "courier UPDATE sealed.delivery.next_at",
    "courier UPDATE sealed.delivery.problem",
    "courier UPDATE sealed.delivery.receipt",
    "courier UPDATE sealed.delivery.refused_at",
    "courier UPDATE work.deadline.due",
    "courier UPDATE work.deadline.ended_at",
    "courier UPDATE work.deadline.how",
    "courier UPDATE work.deadline.next_at",
    "courier UPDATE work.deadline.stage",
    "matcher UPDATE work.decision_sweep.after",
    "matcher UPDATE work.decision_sweep.compared",
    "matcher UPDATE work.decision_sweep.ended_at",
    "reminder DELETE job.job_common",
    "reminder DELETE work.search",
    "reminder UPDATE job.job_common",
    "reminder UPDATE work.deadline.next_at",
    "reminder UPDATE work.deadline.stage",
    "reminder UPDATE work.message.problem",
    "reminder UPDATE work.message.sent_at",
    "reminder UPDATE work.message.tried",
    "reminder UPDATE work.news.told_at",
    "usher DELETE access.session",
    "usher UPDATE access.session.seen",
  ]);
});

test("everyone in the world may enter no cell's database", async () => {
  const entered = await names(
    `select datname as name from pg_database
      where datname like '${cluster.prefix}%' and has_database_privilege('public', datname, 'connect')`,
  );
  assert.deepEqual(entered, []);
});
