import type pg from "pg";
import { planFields } from "../../domain/plan/field.ts";
import { type Random, randomFrom } from "../../main/demo/random.ts";
import { noon } from "../carry.ts";
import type { Inserts } from "./insert-rows.ts";
import { furniture, type Peopled } from "./reach-furniture.ts";

interface World extends Peopled {
  readonly client: pg.Client;
  readonly insert: Inserts;
}

const roles = ["caseworker", "caseworker", "supervisor", "supervisor", "editor"];
/** Few, so that some are the same. */
const moment = (random: Random) =>
  new Date(Date.parse(noon) + random.between(0, 3) * 1000).toISOString();

async function openPlan({ client, insert, random, people, persons, plans }: World): Promise<void> {
  const person = random.pick(persons);
  const { rowCount } = await client.query("select from work.plan where person = $1", [person.id]);
  if (rowCount === 0) {
    const [id, by] = [crypto.randomUUID(), random.pick(people)];
    const row = { id, case_id: person.caseId, person: person.id, opened_by: by };
    await insert.into("work.plan", row);
    plans.push({ id, caseId: person.caseId, coordinators: 0 });
  }
}

async function give({ insert, random, people, plans }: World): Promise<void> {
  const plan = random.pick(plans);
  const colleague = random.pick(people);
  const fields = random.some([...planFields, "law", "law"], 4);
  const row = { plan: plan.id, colleague, given_by: random.pick(people) };
  await insert.into(
    "work.plan_place",
    ...fields.map((field) => ({
      ...row,
      id: crypto.randomUUID(),
      field,
      holds: random.next() < 0.6,
      kept_at: moment(random),
    })),
  );
}

async function handOver({ insert, random, people, plans }: World): Promise<void> {
  const plan = random.pick(plans);
  plan.coordinators += 1;
  const [colleague, by] = random.some(people, 2);
  const row = { plan: plan.id, number: plan.coordinators, colleague, given_by: by };
  await insert.into("work.plan_coordinator", row);
}

/** An owner leaves the case to someone. */
async function stepAside({ client, random, people, cases }: World): Promise<void> {
  const [caseId, colleague] = [random.pick(cases), random.pick(people)];
  await client.query(
    `insert into work.recusal (id, case_id, colleague, aside, falls_to, at, "by")
     select gen_random_uuid(), c.id, $2, $3,
            case when $3 and coalesce(c.owned_by, c.opened_by) = $2 then
              (select w.id from access.colleague w where w.ended is null and w.id <> $2 and w.id = any($4::uuid[])
                  and not exists (select from work.case_member m where m.case_id = c.id and m.actor = w.id and m.part = 'recused')
                order by w.id limit 1) end, now(), $2
       from work."case" c where c.id = $1
        and (not $3 or coalesce(c.owned_by, c.opened_by) <> $2
             or exists (select from access.colleague w where w.ended is null and w.id <> $2 and w.id = any($4::uuid[])
                          and not exists (select from work.case_member m where m.case_id = c.id and m.actor = w.id and m.part = 'recused')))`,
    [caseId, colleague, random.next() < 0.6, people],
  );
}

const join =
  (part: string, byPlace: boolean) =>
  async ({ client, random, people, cases }: World) => {
    const [caseId, colleague] = [random.pick(cases), random.pick(people)];
    await client.query(
      "insert into work.case_member (case_id, actor, part) values ($1, $2, $3) on conflict (case_id, actor) do update set part = excluded.part",
      [caseId, colleague, part],
    );
    if (byPlace) {
      await client.query(
        "insert into work.member_by_place (case_id, actor) values ($1, $2) on conflict do nothing",
        [caseId, colleague],
      );
    }
  };

const change =
  (sql: string, of: "cases" | "people") =>
  async (world: World): Promise<void> => {
    await world.client.query(sql, [world.random.pick(world[of])]);
  };

const deeds: readonly ((world: World) => Promise<void>)[] = [
  ...[give, give, give, openPlan, openPlan, handOver, stepAside, stepAside],
  ...[join("member", false), join("member", false), join("member", true), join("member", true)],
  ...[join("owner", false), join("recused", false)],
  change(`update work."case" set restricted = not restricted where id = $1`, "cases"),
  change("delete from work.case_member where case_id = $1 and part <> 'owner'", "cases"),
  change("update access.colleague set ended = '2026-11-25' where id = $1", "people"),
  async ({ client, random, people, incoming }) => {
    await client.query(
      "insert into work.incoming_recused (incoming, colleague) values ($1, $2) on conflict do nothing",
      [random.pick(incoming), random.pick(people)],
    );
  },
];

export async function drawWorld(client: pg.Client, insert: Inserts, seed: string): Promise<void> {
  const random = randomFrom(seed);
  const people = roles.map(() => crypto.randomUUID());
  await insert.into(
    "access.colleague",
    ...people.map((id, at) => ({ id, subject: id, role: roles[at] })),
  );
  const cases = Array.from({ length: random.between(2, 3) }, () => crypto.randomUUID());
  await insert.into(
    "work.case",
    ...cases.map((id) => ({ id, restricted: random.next() < 0.7, opened_by: random.pick(people) })),
  );
  await client.query(
    `insert into work.case_member (case_id, actor, part) select id, opened_by, 'owner' from work."case" where id = any($1) and $2`,
    [cases, random.next() < 0.8],
  );
  const persons = cases.flatMap((caseId) =>
    Array.from({ length: random.between(1, 2) }, () => ({ id: crypto.randomUUID(), caseId })),
  );
  await insert.into(
    "work.person",
    ...persons.map(({ id, caseId }) => ({ id, case_id: caseId, added_by: people[0] })),
  );
  const incoming = cases.map(() => crypto.randomUUID());
  const plans: World["plans"] = [];
  const world = { client, insert, random, people, cases, persons, plans, incoming };
  // Asks no foreign key.
  const apart = async (work: () => Promise<void>) => {
    await client.query("set local session_replication_role = replica");
    await work();
    await client.query("set local session_replication_role = origin");
  };
  await apart(() =>
    insert.into(
      "work.incoming",
      ...incoming.map((id) => ({
        id,
        kind: random.pick(["report", "referral"]),
        content: { safeguards: random.next() < 0.5 ? ["interpreter"] : [] },
      })),
    ),
  );
  await client.query(
    "insert into work.waiting select * from work.waiting_should where incoming = any($1)",
    [incoming],
  );
  for (const [at, id] of incoming.entries()) {
    if (random.next() < 0.6) {
      const taken = { incoming: id, how: "taken-on", case_id: cases[at], by: random.pick(people) };
      await insert.into("work.handled", taken);
    }
  }
  await openPlan(world);
  for (let turn = random.between(10, 30); turn > 0; turn -= 1) {
    await random.pick(deeds)(world);
  }
  await apart(async () => {
    for (const [table, rows] of furniture(world)) {
      await insert.into(table, ...rows);
    }
  });
  await client.query("select work.rebuild_lines()");
  await client.query("select work.rebuild_search()");
}
