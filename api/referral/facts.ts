import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { ReferralFact } from "../../domain/document/document.ts";
import type { Sharing, SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import { factCould, factFor, specialUnit } from "../../domain/referral/fact.ts";
import type { Judged } from "../../domain/referral/judged.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { type Peer, peerById, post, toldIn } from "../../store/document.ts";
import type { SentReferral } from "../../store/referral.ts";
import {
  factsSentAt,
  factsThatCame,
  type KeptFact,
  type SentFact,
} from "../../store/referral-fact.ts";
import { onAgency } from "../access/perform.ts";

/** A special unit that is told of a referral, and the rules that let it be. */
export interface UnitTold {
  readonly unit: Peer;
  readonly basis: readonly string[];
}

/** A special unit beside the recipient, before anything is sent: what telling it hangs on, on which rules, and whether it is told. */
export interface UnitLine {
  readonly cell: string;
  readonly name: string;
  readonly codes: readonly string[];
  readonly rules: readonly SharingRule[];
  readonly told: boolean;
  /** It would be told, had its sender not left it out. */
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

/** The special units that may be told that there is a referral to somebody else, left out or not: what its sender sees beforehand. */
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

/** Which of them are told: those that the sender has not left out. */
export function unitsToTell(may: readonly UnitTold[], { unit }: Judged): readonly UnitTold[] {
  return unit?.leftOut === false ? may : [];
}

/** Every special unit that some answer would let be told of a referral. */
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

/** A fact that went out with a referral, as it was told. */
interface FactOf extends SentFact {
  readonly content: ReferralFact;
}

/**
 * The facts that went out with a referral, read in our own copies. A fact carries no thread that leads back to the referral, so that
 * nobody there can follow it; the moment, the recipient and the purpose are what they share.
 */
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

/** Tells the special units that were told of a referral that it was taken back. */
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

/** How many the page shows at most. */
const most = 200;

/** The referrals that this agency, as a special unit, was told there are: from whom to whom, for what, when; of no case and of nobody. */
export async function factsTold(
  cell: Cell,
  actor: Colleague,
): Promise<Outcome<readonly KeptFact[], "not-permitted">> {
  return await onAgency(cell, actor, { action: "referral.read" }, async (tx) =>
    done(await factsThatCame(tx, most)),
  );
}
