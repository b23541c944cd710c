import { listInbox } from "../api/intake/list.ts";
import { sendReferrals } from "../api/referral/send.ts";
import type { Colleague } from "../domain/access/actor.ts";
import { addDays, dayOf } from "../domain/time/day.ts";
import { loadLaw } from "../law/law.ts";
import { now } from "../main/now.ts";
import type { Tx } from "../store/as-actor.ts";
import { insertCase, insertObservation, insertPerson } from "../store/case/case-opening.ts";
import { openPool } from "../store/cell.ts";
import { databaseName } from "../store/cluster.ts";
import { toldIn } from "../store/document/document.ts";
import { benchColleague, inTurn, perSecond, withBenchCells } from "./measure.ts";

// A referral of six fields through the verb, against bare inserts as owner; then an inbox page of 10,000 referrals,
// against 100.

const clients = 4;
const milliseconds = 3000;
const { sharing } = loadLaw();
const kinds = ["labour-inspectorate", "administrative-agency", "public-authority"];
const hosted = [
  { id: "from", name: "From", kinds },
  { id: "to", name: "To", kinds: ["police", "public-authority"] },
  { id: "few", name: "Few", kinds: ["police", "public-authority"] },
];

await withBenchCells(hosted, async ({ cluster, cells }) => {
  const today = dayOf(now());
  const from = cells.get("from");
  if (from === undefined) {
    throw new Error("no cell");
  }
  const colleagueAt = async (cell: string): Promise<Colleague> => {
    const id = await benchColleague(cluster, cell);
    return { kind: "colleague", cell, id, role: "caseworker" };
  };
  const actor = await colleagueAt("from");
  const admin = (cell: string) =>
    openPool({ ...cluster.admin, database: databaseName(cluster, cell), max: clients });
  const owner = admin("from");
  const tx = owner as unknown as Tx;
  const caseId = crypto.randomUUID();
  const at = now();
  const opened = { id: caseId, label: "B-1", place: "Lillevik", sector: "cleaning" };
  await insertCase(tx, { ...opened, restricted: false, at, by: actor.id });
  const observation = { caseId, notedAt: at, notedBy: actor.id, cameFrom: "from", verified: true };
  await insertObservation(tx, { ...observation, words: "Ventet på lønn.", facts: [] });
  const person = await insertPerson(tx, { caseId, pseudonym: "Alm", at, by: actor.id });

  const words = "Because of what was seen.";
  const answers = ["grounds-to-believe-offence", "words-name-nobody"].map((code) => ({
    code,
    holds: true,
    words,
  }));
  const wish = {
    to: "to",
    purpose: "investigation",
    fields: ["place", "sector", "observations", "words", "pseudonym"] as const,
    consent: null,
    person,
    question: "Can you take them one by one?",
    judged: { necessary: words, proportionate: words, interest: words, answers },
    due: addDays(today, 14),
    until: addDays(today, 300),
  };
  const send = async () => {
    const referrals = [{ ...wish, id: crypto.randomUUID() }];
    const sent = await sendReferrals(
      from,
      actor,
      sharing,
      { caseId, passesOn: null, referrals },
      now(),
    );
    if (!sent.ok) {
      throw new Error(sent.refused);
    }
    return referrals[0]?.id ?? "";
  };

  const first = await send();
  const { rows } = await owner.query<{ document: string; sealed: string }>(
    `select r.document, d.sealed from work.referral r join sealed.document d on d.id = r.document where r.id = $1`,
    [first],
  );
  const sealed = rows[0]?.sealed ?? "";
  if ((await toldIn(tx, from, rows[0]?.document ?? ""))?.content.kind !== "referral") {
    throw new Error("nothing was told");
  }
  const bare = async () => {
    const [id, document] = [crypto.randomUUID(), crypto.randomUUID()];
    const client = await owner.connect();
    await client.query("begin");
    await client.query(
      `insert into sealed.document (id, direction, peer, thread, position, kind, sealed, kept_at)
       values ($1, 'out', 'to', $2, 1, 'referral', $3, now())`,
      [document, id, sealed],
    );
    await client.query(
      "insert into sealed.delivery (document, next_at) values ($1, now() + interval '1 day')",
      [document],
    );
    await client.query(
      `insert into work.referral (id, case_id, recipient, purpose, basis, consent, judged, fields, due, until, document,
                                  passes_on, sent_at, sent_by)
       values ($1, $2, 'to', 'investigation', '{fvl13b6}', null, $3, $4, $5, $6, $7, null, now(), $8)`,
      [id, caseId, wish.judged, wish.fields, wish.due, wish.until, document, actor.id],
    );
    const deadline = crypto.randomUUID();
    await client.query(
      `insert into work.deadline (id, kind, about, case_id, due, started_at, next_at)
       values ($4, 'referral-answer', $1, $2, $3, now(), now())`,
      [id, caseId, wish.due, deadline],
    );
    await client.query(
      `insert into job.job_common (name, data, singleton_key, start_after, policy)
       values ('deadline', jsonb_build_object('of', $1::text), $1, now() + interval '7 days', 'standard')`,
      [deadline],
    );
    await client.query(
      "insert into log.entry (actor, verb, record, case_id, ground) values ($1, 'referral.send', $2, $3, null)",
      [actor.id, id, caseId],
    );
    await client.query("commit");
    client.release();
  };
  // Table statistics must exist, as they do within a minute of use.
  for (let sent = 0; sent < 1000; sent += 1) {
    await bare();
  }
  await owner.query("analyze");
  console.log(
    `sending a referral of six fields, ${clients} clients, ${milliseconds / 1000} s a round`,
  );
  await inTurn(
    4,
    ["through the verb", () => perSecond(clients, milliseconds, send)],
    ["bare inserts as owner", () => perSecond(clients, milliseconds, bare)],
  );
  await owner.end();

  const inboxOf = async (cell: string, referrals: number) => {
    const pool = admin(cell);
    await pool.query(
      `with made as (select gen_random_uuid() as id, gen_random_uuid() as document, n from generate_series(1, $1::int) n),
            kept as (insert into sealed.document (id, direction, peer, thread, position, kind, sealed, kept_at)
                     select document, 'in', 'from', id, 1, 'referral', 'x', now() from made returning id)
       insert into work.incoming (id, kind, sender, content, came_at, due, named, document)
       select id, 'referral', 'from',
              jsonb_build_object('purpose', 'investigation', 'basis', '["fvl13b6"]'::jsonb, 'wayBack', null, 'due', $2::text,
                                 'until', $3::text, 'safeguards', '["interpreter"]'::jsonb),
              now() - n * interval '1 minute', $2::date, false, document
         from made, (select count(*) from kept) all_kept`,
      [referrals, wish.due, wish.until],
    );
    await pool.query(
      `insert into work.incoming_told (incoming, told) select id, '{"sector": "cleaning"}' from work.incoming`,
    );
    await pool.query("vacuum analyze");
    await pool.end();
    const who = await colleagueAt(cell);
    const at = cells.get(cell);
    if (at === undefined) {
      throw new Error("no cell");
    }
    return async () => {
      const page = await listInbox(at, who, { pile: "waiting", after: null });
      if (!page.ok || page.value.lines.length !== 20 || page.value.waiting !== referrals) {
        throw new Error("the first page is not whole");
      }
    };
  };
  const [many, few] = [await inboxOf("to", 10_000), await inboxOf("few", 100)];
  console.log("the first page of an inbox of 10,000 referrals, against one of 100");
  await inTurn(
    4,
    ["10,000", () => perSecond(clients, milliseconds, many)],
    ["100", () => perSecond(clients, milliseconds, few)],
  );
});
