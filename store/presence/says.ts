import type { sayings } from "../../domain/presence/presence.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";

/** On Norway's clock, without zone: "2026-03-02T07:00". */
type ClockText = string;

export interface NewSays {
  readonly item: string;
  readonly says: (typeof sayings)[number];
  readonly from: ClockText;
  readonly to: ClockText;
  readonly slackMinutes: number;
}

export interface KeptSays extends NewSays {
  readonly id: string;
}

const clock = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI')`;

/** What was not withdrawn, by time. */
export async function saysOf(tx: Tx, caseId: string, person: string): Promise<readonly KeptSays[]> {
  const { rows } = await tx.query<KeptSays>(
    `select s.id, s.item, s.says, ${clock("s.starts")} as "from", ${clock("s.ends")} as "to", s.slack_minutes as "slackMinutes"
       from work.presence_says s
      where s.case_id = $1 and s.person = $2 and not exists (select from work.account_withdrawn w where w.row_id = s.id)
      order by s.starts, s.ends, s.id`,
    [caseId, person],
  );
  return rows;
}

interface Kept {
  readonly caseId: string;
  readonly person: string;
  readonly at: Moment;
  readonly by: string;
}

/** How many are new: what an item says already of the same time is kept once. Needs the lock on the evidence. */
export async function insertSays(
  tx: Tx,
  says: readonly NewSays[],
  { caseId, person, at, by }: Kept,
): Promise<number> {
  const of = <Key extends keyof NewSays>(key: Key) => says.map((each) => each[key]);
  const { rowCount } = await tx.query(
    `insert into work.presence_says (id, case_id, item, person, says, starts, ends, slack_minutes, at, by)
     select gen_random_uuid(), $1, n.item, $2, n.says, n.starts, n.ends, n.slack, $3, $4
       from (select distinct * from unnest($5::uuid[], $6::text[], $7::timestamp[], $8::timestamp[], $9::smallint[])) as n(item, says, starts, ends, slack)
      where not exists (select from work.presence_says s
                         where s.case_id = $1 and s.person = $2 and s.starts = n.starts and s.ends = n.ends and s.item = n.item and s.says = n.says
                           and not exists (select from work.account_withdrawn w where w.row_id = s.id))`,
    [caseId, person, at, by, of("item"), of("says"), of("from"), of("to"), of("slackMinutes")],
  );
  return rowCount ?? 0;
}

/** Withdrawn ones too. */
export async function countSays(tx: Tx, caseId: string, person: string): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    "select count(*)::int as count from work.presence_says where case_id = $1 and person = $2",
    [caseId, person],
  );
  return rows[0]?.count ?? 0;
}

/** The person of it; null when none is visible. */
export async function personOfSays(tx: Tx, caseId: string, id: string): Promise<string | null> {
  const { rows } = await tx.query<{ person: string }>(
    "select person from work.presence_says where id = $1 and case_id = $2",
    [id, caseId],
  );
  return rows[0]?.person ?? null;
}
