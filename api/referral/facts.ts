import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { ReferralFact } from "../../domain/document/document.ts";
import type { Sharing, SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import type { Purpose } from "../../domain/referral/disclose.ts";
import { factCould, factFor, specialUnit } from "../../domain/referral/fact.ts";
import type { Judged } from "../../domain/referral/judged.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { type Peer, peerById, post, toldIn } from "../../store/document/document.ts";
import type { SentReferral } from "../../store/referral/referral.ts";
import {
  factsSentAt,
  factsThatCame,
  type KeptFact,
  type SentFact,
} from "../../store/referral/referral-fact.ts";
import { onAgency } from "../access/perform.ts";

export const factList = z.object({
  facts: z.array(
    z.object({
      id: z.string(),
      sender: z.string(),
      recipient: z.string(),
      purpose: z.string(),
      on: z.string(),
      came: z.string(),
      withdrawn: z.string().nullable(),
    }),
  ),
});

export interface UnitTold {
  readonly unit: Peer;
  readonly basis: readonly string[];
}

/** Before sending: codes, rules, and whether the unit is told. */
export interface UnitLine {
  readonly cell: string;
  readonly name: string;
  readonly codes: readonly string[];
  readonly rules: readonly SharingRule[];
  readonly told: boolean;
  /** Told unless the sender leaves it out. */
  readonly leftOut: boolean;
}

interface Wished {
  readonly to: string;
  readonly purpose: string;
  readonly judged: Judged;
}

function unitsBeside(known: readonly Peer[], cell: Cell, to: string): readonly Peer[] {
  return known.filter(
    ({ cell: id, kinds }) => id !== cell.id && id !== to && kinds.includes(specialUnit),
  );
}

const partyOf = ({ cell: id, kinds }: Peer) => ({ id, kinds });

/** Units a rule lets hear of the referral, including those left out. */
export function unitsThatMay(
  known: readonly Peer[],
  from: Cell,
  sharing: Sharing,
  { to, purpose, judged }: Wished,
  today: Day,
): readonly UnitTold[] {
  return unitsBeside(known, from, to).flatMap((unit) => {
    const about = { from, unit: partyOf(unit), purpose };
    const basis = factFor(sharing, about, judged.unit ?? null, today);
    return basis === null ? [] : [{ unit, basis }];
  });
}

/** Drops those that the sender left out. */
export function unitsToTell(may: readonly UnitTold[], { unit }: Judged): readonly UnitTold[] {
  return unit?.leftOut === false ? may : [];
}

/** Finds units that some answer would allow. */
export function unitLines(
  known: readonly Peer[],
  from: Cell,
  sharing: Sharing,
  wished: Wished,
  today: Day,
): readonly UnitLine[] {
  const may = unitsThatMay(known, from, sharing, wished, today);
  const told = unitsToTell(may, wished.judged);
  const among = (units: readonly UnitTold[], { cell }: Peer) =>
    units.some(({ unit }) => unit.cell === cell);
  return unitsBeside(known, from, wished.to).flatMap((unit) => {
    const { purpose } = wished;
    const could = factCould(sharing, { from, unit: partyOf(unit), purpose }, today);
    const [is, might] = [among(told, unit), among(may, unit)];
    return could === null
      ? []
      : [{ cell: unit.cell, name: unit.name, ...could, told: is, leftOut: might && !is }];
  });
}

/** Never whom it is about. */
export async function tellUnits(
  tx: Tx,
  cell: Cell,
  units: readonly UnitTold[],
  { to, purpose }: { readonly to: string; readonly purpose: Purpose },
  now: Moment,
): Promise<void> {
  for (const { unit, basis } of units) {
    const content = {
      kind: "referral-fact",
      recipient: to,
      purpose,
      on: dayOf(now),
      basis,
    } as const;
    const thread = crypto.randomUUID();
    await post(tx, cell, { to: unit, thread, content, written: now, first: true });
  }
}

interface FactOf extends SentFact {
  readonly content: ReferralFact;
}

/** Reads our own copies. Facts carry no thread that units could follow; moment, recipient and purpose link them. */
export async function factsOf(
  tx: Tx,
  cell: Cell,
  { recipient, purpose, sent }: Pick<SentReferral, "recipient" | "purpose" | "sent">,
): Promise<readonly FactOf[]> {
  const found: FactOf[] = [];
  for (const fact of await factsSentAt(tx, sent)) {
    const content = (await toldIn(tx, cell, fact.document))?.content;
    const is = content?.kind === "referral-fact" && content.withdrawn === undefined;
    if (is && content.recipient === recipient && content.purpose === purpose) {
      found.push({ ...fact, content });
    }
  }
  return found;
}

/** Units told of a referral hear of its withdrawal. */
export async function tellUnitsOfEnd(
  tx: Tx,
  cell: Cell,
  referral: SentReferral,
  now: Moment,
): Promise<void> {
  for (const { cell: unit, thread, content } of await factsOf(tx, cell, referral)) {
    const to = await peerById(tx, unit);
    if (to !== null) {
      const ended = { ...content, withdrawn: dayOf(now) };
      await post(tx, cell, { to, thread, content: ended, written: now });
    }
  }
}

const most = 200;

/** Reads, as a special unit: from whom, to whom, for what, when; no case, no person. */
export async function factsTold(
  cell: Cell,
  actor: Colleague,
): Promise<Outcome<readonly KeptFact[], "not-permitted">> {
  return await onAgency(cell, actor, { action: "referral.read" }, async (tx) =>
    done(await factsThatCame(tx, most)),
  );
}
