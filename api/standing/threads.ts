import type { OutcomeKind } from "../../domain/outcome/outcome.ts";
import type { Field } from "../../domain/referral/field.ts";
import { removalToAct } from "../../domain/referral/removal.ts";
import type { ReferralState } from "../../domain/referral/step.ts";
import { fieldsIn } from "../../domain/referral/told.ts";
import { type ChainLink, stepsAsLinks } from "../../domain/standing/chain.ts";
import {
  type CameIn,
  type Holds,
  holdsOf,
  type Removal,
  type WentOut,
} from "../../domain/standing/standing.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { incomingOfCase } from "../../store/intake/inbox.ts";
import { type KeptTalk, talksOf } from "../../store/intake/removal.ts";
import { type KeptStep, stepsOf } from "../../store/plan/step.ts";
import { type CaseOutcome, outcomesOfCase } from "../../store/referral/outcome.ts";
import {
  type ReceivedReferral,
  receivedOfCase,
  type SentReferral,
  sentFromCase,
} from "../../store/referral/referral.ts";
import { type CameFrom, cameFromOf } from "../intake/came-from.ts";
import { factsOf } from "../referral/facts.ts";

interface UnitKnows {
  readonly name: string;
  readonly basis: readonly string[];
}

/** Fields, rules, last date, and whether it may still be used. */
export interface TheyHave {
  readonly id: string;
  readonly to: string;
  readonly purpose: string;
  readonly fields: readonly Field[];
  readonly basis: readonly string[];
  readonly until: Day;
  readonly state: ReferralState;
  readonly holds: Holds;
  /** Never whom it is about. */
  readonly units: readonly UnitKnows[];
  readonly outcomes: readonly { readonly kind: OutcomeKind; readonly at: Moment }[];
}

export interface WeHave {
  readonly id: string;
  readonly from: string;
  readonly purpose: string;
  readonly fields: readonly Field[];
  readonly basis: readonly string[];
  readonly until: Day;
  readonly state: ReferralState;
}

interface Went {
  readonly referral: SentReferral;
  readonly steps: readonly KeptStep[];
  readonly talks: readonly KeptTalk[];
  readonly units: readonly UnitKnows[];
}

interface Came {
  readonly referral: ReceivedReferral;
  readonly steps: readonly KeptStep[];
}

export interface Threads {
  readonly went: readonly Went[];
  readonly came: readonly Came[];
  readonly cameFrom: readonly CameFrom[];
  readonly outcomes: readonly CaseOutcome[];
}

async function withSteps<Referral extends { readonly id: string }>(
  tx: Tx,
  referrals: readonly Referral[],
): Promise<readonly { readonly referral: Referral; readonly steps: readonly KeptStep[] }[]> {
  return await Promise.all(
    referrals.map(async (referral) => ({ referral, steps: await stepsOf(tx, referral.id) })),
  );
}

async function unitsOf(tx: Tx, cell: Cell, referral: SentReferral): Promise<readonly UnitKnows[]> {
  const facts = await factsOf(tx, cell, referral);
  const known = facts.map(({ unit: name, content: { basis } }) => [name, { name, basis }] as const);
  return [...new Map(known).values()];
}

export async function threadsOf(tx: Tx, cell: Cell, caseId: string): Promise<Threads> {
  const [sent, received, rows, outcomes] = await Promise.all([
    sentFromCase(tx, caseId),
    receivedOfCase(tx, caseId),
    incomingOfCase(tx, caseId),
    outcomesOfCase(tx, caseId),
  ]);
  const [out, came] = await Promise.all([withSteps(tx, sent), withSteps(tx, received)]);
  const went = await Promise.all(
    out.map(async (each) => ({
      ...each,
      units: await unitsOf(tx, cell, each.referral),
      talks: await talksOf(tx, each.referral.id),
    })),
  );
  return { went, came, cameFrom: cameFromOf(rows), outcomes };
}

/** The due date of their last question. */
function askedBy(steps: readonly KeptStep[]): Day | null {
  const asked = steps.map(({ deed }) => deed).findLast(({ step }) => step === "ask");
  return asked?.step === "ask" ? asked.by : null;
}

/** Until a colleague here notes what was done. */
function removalIn({ steps, talks }: Went): Removal | null {
  const stands = removalToAct(steps, talks);
  return stands === null ? null : { planned: stands.deed.planned };
}

export function wentOut(went: Went): WentOut {
  const { referral, steps } = went;
  const { id, recipientName: to, sent, due, until, state, delivered, refused } = referral;
  return {
    ...{ id, to, due, until, state, delivered },
    sent: dayOf(sent),
    refused: refused !== null,
    askedBy: askedBy(steps),
    removal: removalIn(went),
  };
}

export function cameIn({ id, senderName: from, until, state, safeguardsOwed }: CameFrom): CameIn {
  return { id, from, until, state, owed: safeguardsOwed };
}

export function theyHave({ outcomes }: Threads, today: Day): (each: Went) => TheyHave {
  return (each) => {
    const { id, recipientName: to, purpose, fields, basis, until, state } = each.referral;
    return {
      ...{ id, to, purpose, fields, basis, until, state },
      holds: holdsOf(wentOut(each), today),
      units: each.units,
      outcomes: outcomes.flatMap(({ kind, told }) =>
        told.filter(({ thread }) => thread === id).map(({ at }) => ({ kind, at })),
      ),
    };
  };
}

export function weHave({ referral }: Came): WeHave {
  const { id, senderName: from, purpose, basis, until, state, told, named } = referral;
  const fields: readonly Field[] = named ? [...fieldsIn(told), "name"] : fieldsIn(told);
  return { id, from, purpose, fields, basis, until, state };
}

export function linksOf({ went, came, outcomes }: Threads): readonly ChainLink[] {
  return [
    ...went.flatMap(({ referral, steps }): readonly ChainLink[] => {
      const { id, recipientName: to, purpose, sent: at } = referral;
      const thread = { id, direction: "out", other: to, steps } as const;
      return [{ is: "referred", referral: id, to, purpose, at }, ...stepsAsLinks(thread)];
    }),
    ...came.flatMap(({ referral, steps }) =>
      stepsAsLinks({ id: referral.id, direction: "in", other: referral.senderName, steps }),
    ),
    ...outcomes.flatMap(({ kind, noted, cameFromName, told }): readonly ChainLink[] => [
      { is: "outcome", kind, from: cameFromName, at: noted },
      ...told.map(({ recipientName: to, at }) => ({ is: "told", kind, to, at }) as const),
    ]),
  ];
}
