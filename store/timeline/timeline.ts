import type { EventKind, Happened } from "../../domain/timeline/timeline.ts";
import type { Tx } from "../as-actor.ts";
import { momentOf } from "../case/case.ts";

/** One kind of row, as SQL. Row security leaves out what the reader does not see. */
interface Source {
  readonly kind: EventKind;
  readonly what: string;
  readonly from: string;
  /** What ties it to the case ($1). */
  readonly where: string;
  readonly at: string;
  readonly id: string;
  readonly by?: string;
  readonly party?: string;
  readonly person?: string;
  readonly of?: string;
  readonly record?: string;
}

/** A date alone is shown among moments as its noon. */
const noonOf = (date: string): string => `((${date} + time '12:00') at time zone 'Europe/Oslo')`;
const ofCase = (alias: string): string => `${alias}.case_id = $1`;
/** By person, since these have no index by case. */
const ofPersons = (table: string): string =>
  `work.person p join work.${table} x on x.person = p.id and x.case_id = p.case_id`;
const ofPerson = { where: ofCase("p"), person: "p.id" } as const;

const sources: readonly Source[] = [
  {
    ...{ kind: "came", what: "'opened'", from: `work."case" c` },
    // Taking on what came in opens it.
    where:
      "c.id = $1 and not exists (select from work.handled h where h.case_id = c.id and h.at = c.opened_at)",
    ...{ at: "c.opened_at", id: "'a' || c.id", by: "c.opened_by" },
  },
  {
    ...{ kind: "came", what: "i.kind", where: ofCase("h") },
    from: "work.handled h join work.incoming i on i.id = h.incoming",
    ...{ at: "i.came_at", id: "'b' || i.id", record: "i.id" },
    party: "case when i.kind = 'referral' then i.sender end",
  },
  {
    ...{ kind: "came", what: "'taken-on'", where: ofCase("h") },
    from: "work.handled h join work.incoming i on i.id = h.incoming",
    ...{ at: "h.at", id: "'c' || i.id", by: "h.by", record: "i.id" },
  },
  {
    ...{ kind: "observation", from: "work.observation o", where: ofCase("o") },
    what: "case when o.came_from in ('inspection', 'talk', 'call', 'document', 'other', 'door') then o.came_from else 'agency' end",
    ...{ at: "o.noted_at", id: "'d' || o.id", by: "o.noted_by", record: "o.id" },
    party: "case when o.noted_by is null and o.came_from <> 'door' then o.came_from end",
  },
  {
    ...{ kind: "observation", what: "'question'", from: "work.question_asked q" },
    ...{ where: ofCase("q"), at: "q.noted_at", id: "'e' || q.id", by: "q.asked_by" },
    person: "q.person",
  },
  {
    ...{ kind: "observation", what: "'compared'", from: "work.case_latest l" },
    where: `${ofCase("l")} and l.compared_at is not null`,
    ...{ at: "l.compared_at", id: "'y' || l.case_id" },
  },
  {
    ...{ kind: "person", what: "'added'", from: "work.person p", ...ofPerson },
    ...{ at: "p.added_at", id: "'f' || p.id", by: "p.added_by" },
  },
  {
    ...{ kind: "consent", what: "'given'", ...ofPerson },
    from: "work.person p join work.consent x on x.person = p.id",
    ...{ at: noonOf("x.given_on"), id: "'g' || x.id", by: "x.noted_by", party: "x.recipient" },
  },
  {
    ...{ kind: "consent", what: "'withdrawn'" },
    from: "work.person p join work.consent x on x.person = p.id",
    ...{ where: `${ofCase("p")} and x.withdrawn_on is not null`, person: "p.id" },
    ...{ at: noonOf("x.withdrawn_on"), id: "'h' || x.id", by: "x.noted_by", party: "x.recipient" },
  },
  {
    ...{ kind: "safeguard", what: "case when s.holds then 'set' else 'lifted' end", of: "s.kind" },
    ...{ from: "work.safeguard s", where: ofCase("s"), at: "s.set_at" },
    ...{ id: "'i' || s.id", by: "s.set_by" },
  },
  {
    ...{ kind: "safeguard", what: "'child-said'", of: "a.says", from: "work.age_answer a" },
    ...{ where: ofCase("a"), at: "a.at", id: "'j' || a.id", by: `a."by"` },
    party: "nullif(a.came_from, 'door')",
  },
  {
    ...{ kind: "safeguard", what: "'child-told'", of: "n.taken_in", from: "work.notified n" },
    ...{ where: ofCase("n"), at: "n.told_at", id: "'k' || n.id", by: `n."by"` },
  },
  {
    ...{ kind: "referral", what: "'sent'", of: "r.purpose", from: "work.referral r" },
    ...{ where: ofCase("r"), at: "r.sent_at", id: "'l' || r.id", by: "r.sent_by" },
    ...{ party: "r.recipient", record: "r.id" },
  },
  {
    ...{ kind: "answer", what: "s.kind", of: "'sent'", record: "r.id", where: ofCase("r") },
    from: "work.referral r join work.step s on s.thread = r.id",
    ...{ at: "s.at", id: "'m' || r.id || s.id", by: "s.by", party: "r.recipient" },
  },
  {
    ...{ kind: "answer", what: "s.kind", of: "'came'", record: "i.id" },
    from: "work.handled h join work.incoming i on i.id = h.incoming join work.step s on s.thread = i.id",
    // Taking on is told of already.
    where: `${ofCase("h")} and s.kind <> 'accept'`,
    ...{ at: "s.at", id: "'n' || i.id || s.id", by: "s.by", party: "i.sender" },
  },
  {
    ...{ kind: "outcome", what: "'noted'", of: "o.kind", from: "work.outcome o" },
    ...{ where: ofCase("o"), at: "o.noted_at", id: "'o' || o.id", by: "o.noted_by" },
    party: "o.came_from",
  },
  {
    ...{ kind: "outcome", what: "'told'", of: "o.kind", where: ofCase("o") },
    from: "work.outcome o join work.told t on t.outcome = o.id",
    ...{ at: "t.at", id: "'p' || o.id || t.recipient", by: "t.by", party: "t.recipient" },
  },
  {
    ...{ kind: "plan", what: "'opened'", from: "work.plan l", where: ofCase("l") },
    ...{ at: "l.opened_at", id: "'q' || l.id", by: "l.opened_by", person: "l.person" },
  },
  {
    ...{ kind: "plan", what: "'handed'" },
    from: "work.plan l join work.plan_coordinator k on k.plan = l.id and k.number > 1",
    ...{ where: ofCase("l"), person: "l.person" },
    ...{ at: "k.since", id: "'r' || l.id || k.number", by: "k.given_by" },
  },
  {
    ...{ kind: "plan", of: "e.field", from: "work.plan l join work.plan_entry e on e.plan = l.id" },
    what: "case when e.kind = 'step' and e.content -> 'standing' ->> 'state' = 'done' then 'step-done' else e.kind end",
    ...{ where: ofCase("l"), person: "l.person" },
    ...{ at: "e.written_at", id: "'s' || e.thing || e.version", by: "e.written_by" },
  },
  {
    ...{ kind: "right", of: "x.kind", from: ofPersons("life_event"), ...ofPerson },
    what: "case when x.replaces is null and x.replaces_outcome is null then 'happened' else 'put-right' end",
    ...{ at: "x.noted_at", id: "'t' || x.id", by: "x.noted_by" },
  },
  {
    ...{ kind: "right", what: "'done'", of: "m.how", ...ofPerson },
    from: `${ofPersons("right_day")} join work.right_day_met m on m.right_day = x.id`,
    ...{ at: "m.at", id: "'u' || m.id", by: "m.by" },
  },
  {
    ...{ kind: "right", what: "'letter'", from: ofPersons("promise_letter"), ...ofPerson },
    ...{ at: "x.made_at", id: "'v' || x.id", by: "x.made_by" },
  },
  {
    ...{ kind: "right", what: "'letter-given'", ...ofPerson },
    from: `${ofPersons("promise_letter")} join work.promise_given g on g.letter = x.id`,
    ...{ at: "g.noted_at", id: "'w' || g.id", by: "g.given_by" },
  },
  {
    ...{ kind: "right", what: "'explained'", from: ofPersons("rights_explained"), ...ofPerson },
    ...{ at: "x.noted_at", id: "'x' || x.id", by: "x.noted_by" },
  },
];

/** $1 case, $2 kinds, $3 person or null, $4 and $5 where the page before ended or null, $6 how many. */
function selectOf(source: Source): string {
  const { kind, what, from, where, at, id, by, party, person, of, record } = source;
  const text = (column: string | undefined) => `${column ?? "null"}::text`;
  const uuid = (column: string | undefined) => `${column ?? "null"}::uuid`;
  const key = `(${id})::text collate "C"`;
  return `(select '${kind}' as kind, (${what})::text as what, ${at} as moment, ${key} as id, ${uuid(by)} as who, ${text(party)} as party,
                  ${uuid(person)} as person, ${text(of)} as of, ${text(record)} as record
             from ${from}
            where ${where} and '${kind}' = any($2::text[]) and ($3::uuid is null or ${uuid(person)} = $3)
              and ${at} <= coalesce($4::timestamptz, 'infinity') and (${at}, ${key}) < (coalesce($4::timestamptz, 'infinity'), coalesce($5, '~'))
            order by ${at} desc, ${key} desc limit $6)`;
}

const all = sources.map(selectOf).join(" union all ");
const order = "e.moment desc, e.id desc";

export interface EventRow extends Omit<Happened, "name"> {
  readonly kind: EventKind;
  readonly what: string;
  /** Where the next page goes on. */
  readonly place: string;
}

export interface EventsAsked {
  readonly kinds: readonly EventKind[];
  readonly person: string | null;
  readonly before: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
}

/** The newest first. Each kind gives at most the limit, so a page never reads a whole long case. */
export async function eventsOf(
  tx: Tx,
  caseId: string,
  { kinds, person, before, limit }: EventsAsked,
): Promise<readonly EventRow[]> {
  const { rows } = await tx.query<EventRow>(
    `select e.kind, e.what, e.id, ${momentOf("e.moment")} as at, w.name as by, coalesce(q.name, e.party) as party,
            to_char(e.moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place,
            case when p.id is null then null else json_build_object('id', p.id, 'pseudonym', p.pseudonym) end as person, e.of, e.record
       from (select * from (${all}) e order by ${order} limit $6) e
       left join access.colleague w on w.id = e.who
       left join open.peer q on q.cell = e.party
       left join work.person p on p.id = e.person
      order by ${order}`,
    [caseId, kinds, person, before?.at ?? null, before?.id ?? null, limit],
  );
  return rows;
}
