import type { Span } from "../../domain/evidence/span.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Leg, Part } from "../../domain/travel/travel.ts";
import type { Tx } from "../as-actor.ts";
import type { Cell } from "../cell.ts";
import { openWords, sealWords } from "../evidence/words.ts";

const partyKinds = ["injured", "person", "firm"] as const;

/** Who did something in a journey: the same party is one row. */
export interface Party {
  readonly id: string;
  readonly kind: (typeof partyKinds)[number];
  /** The person of the case; null for others. */
  readonly person: string | null;
  /** Empty for a person of the case, who goes by pseudonym. */
  readonly name: string;
}

const legTo = (id: string) => `travel-leg:${id}`;
const partyTo = (id: string) => `travel-party:${id}`;
const inUse = "not exists (select from work.account_withdrawn w where w.row_id = t.id)";

interface LegWords {
  readonly from: string;
  readonly to: string;
  readonly carrier: string;
  readonly reference: string;
  readonly left: string;
  readonly arrived: string;
}

interface LegRow extends Pick<Leg, "id" | "number" | "way" | "travellers"> {
  readonly leftEarliest: Day | null;
  readonly leftLatest: Day | null;
  readonly arrivedEarliest: Day | null;
  readonly arrivedLatest: Day | null;
  readonly sealed: string;
}

async function openedLeg(cell: Cell, row: LegRow): Promise<Leg> {
  const { leftEarliest, leftLatest, arrivedEarliest, arrivedLatest, sealed, ...leg } = row;
  const { left, arrived, ...words } = await openWords<LegWords>(cell, legTo(row.id), sealed);
  return {
    ...{ ...leg, ...words },
    left: { earliest: leftEarliest, latest: leftLatest, said: left },
    arrived: { earliest: arrivedEarliest, latest: arrivedLatest, said: arrived },
  };
}

/** By number; what was withdrawn is left out. */
export async function legsOf(tx: Tx, cell: Cell, caseId: string): Promise<readonly Leg[]> {
  const { rows } = await tx.query<LegRow>(
    `select t.id, t.number, t.way, t.travellers, t.sealed, t.left_earliest::text as "leftEarliest", t.left_latest::text as "leftLatest",
            t.arrived_earliest::text as "arrivedEarliest", t.arrived_latest::text as "arrivedLatest"
       from work.travel_leg t where t.case_id = $1 and ${inUse} order by t.number`,
    [caseId],
  );
  return await Promise.all(rows.map((row) => openedLeg(cell, row)));
}

export async function partiesOf(tx: Tx, cell: Cell, caseId: string): Promise<readonly Party[]> {
  const { rows } = await tx.query<Omit<Party, "name"> & { readonly sealed: string }>(
    "select id, kind, person, sealed from work.travel_party where case_id = $1 order by at, id",
    [caseId],
  );
  return await Promise.all(
    rows.map(async ({ sealed, ...party }) => ({
      ...party,
      ...(await openWords<Pick<Party, "name">>(cell, partyTo(party.id), sealed)),
    })),
  );
}

/** The oldest first; what was withdrawn is left out. */
export async function partsOf(tx: Tx, caseId: string): Promise<readonly Part[]> {
  const { rows } = await tx.query<Part>(
    `select t.id, t.leg, t.did, t.party, t.item, t.paid_back as "paidBack",
            case when t.amount is not null then json_build_object('hundredths', t.amount, 'currency', t.currency) end as amount
       from work.travel_part t where t.case_id = $1 and ${inUse} order by t.at, t.id`,
    [caseId],
  );
  return rows;
}

export interface Kept {
  readonly id: string;
  readonly caseId: string;
  readonly at: Moment;
  readonly by: string;
}

export type NewLeg = Omit<Leg, "id" | "number">;

const ends = ({ earliest, latest }: Span) => [earliest, latest];

/** Needs the lock on the case's evidence. A repeated id adds nothing. */
export async function insertLeg(tx: Tx, cell: Cell, leg: NewLeg & Kept): Promise<void> {
  const { id, caseId, way, travellers, left, arrived, at, by } = leg;
  const { from, to, carrier, reference } = leg;
  const words: LegWords = { from, to, carrier, reference, left: left.said, arrived: arrived.said };
  const sealed = await sealWords(cell, legTo(id), words);
  await tx.query(
    `insert into work.travel_leg (id, case_id, number, way, left_earliest, left_latest, arrived_earliest, arrived_latest, travellers, sealed, at, by)
     select $1, $2, coalesce(max(l.number), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11 from work.travel_leg l where l.case_id = $2
     on conflict (id) do nothing`,
    [id, caseId, way, ...ends(left), ...ends(arrived), travellers, sealed, at, by],
  );
}

export async function insertParty(
  tx: Tx,
  cell: Cell,
  { id, caseId, kind, person, name, at, by }: Party & Kept,
): Promise<void> {
  await tx.query(
    `insert into work.travel_party (id, case_id, kind, person, sealed, at, by) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, caseId, kind, person, await sealWords(cell, partyTo(id), { name }), at, by],
  );
}

export async function insertPart(tx: Tx, part: Part & Kept): Promise<void> {
  const { id, caseId, leg, did, party, item, amount, paidBack, at, by } = part;
  await tx.query(
    `insert into work.travel_part (id, case_id, leg, did, party, item, amount, currency, paid_back, at, by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (id) do nothing`,
    [
      ...[id, caseId, leg, did, party, item],
      ...[amount?.hundredths ?? null, amount?.currency ?? null, paidBack, at, by],
    ],
  );
}

/** Whether a leg or a part of this case has the id. */
export async function isOfJourney(tx: Tx, caseId: string, id: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `select from work.travel_leg where id = $1 and case_id = $2
     union all select from work.travel_part where id = $1 and case_id = $2`,
    [id, caseId],
  );
  return (rowCount ?? 0) > 0;
}
