import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { current } from "../../domain/evidence/kept.ts";
import { wrongSpan } from "../../domain/evidence/span.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import { deeds, waysTravelled } from "../../domain/travel/travel.ts";
import type { Tx } from "../../store/as-actor.ts";
import { codeNamesIn } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { itemsOf, lockEvidence } from "../../store/evidence/item.ts";
import {
  insertLeg,
  insertPart,
  insertParty,
  isOfJourney,
  type Kept,
  legsOf,
  partiesOf,
} from "../../store/travel/travel.ts";
import { type EvidenceRefusal, onEvidence } from "../evidence/gate.ts";
import { form } from "../form.ts";
import { once, someDay } from "../openapi.ts";

const short = z.string().trim().max(200).default("");

export const addingLeg = form(
  z.object({
    id: once,
    way: z.enum(waysTravelled),
    from: short,
    to: z.string().trim().min(1).max(200),
    travellers: z.array(z.uuid()).min(1).max(500),
    leftEarliest: someDay.nullable().default(null),
    leftLatest: someDay.nullable().default(null),
    leftSaid: short,
    arrivedEarliest: someDay.nullable().default(null),
    arrivedLatest: someDay.nullable().default(null),
    arrivedSaid: short,
    carrier: short,
    reference: short,
  }),
  {
    "evidence.no-such-person": "travellers",
    "travel.left-backwards": "leftLatest",
    "travel.arrived-backwards": "arrivedLatest",
    "travel.later": "leftEarliest",
  },
);
type LegRefusal =
  | "evidence.no-such-person"
  | "travel.left-backwards"
  | "travel.arrived-backwards"
  | "travel.later";
type AddLeg = z.output<typeof addingLeg.shape>;

function asLeg(request: AddLeg) {
  const { leftEarliest, leftLatest, leftSaid, id: _, ...rest } = request;
  const { arrivedEarliest, arrivedLatest, arrivedSaid, ...leg } = rest;
  return {
    ...leg,
    left: { earliest: leftEarliest, latest: leftLatest, said: leftSaid },
    arrived: { earliest: arrivedEarliest, latest: arrivedLatest, said: arrivedSaid },
  };
}

function wrongDates({ left, arrived }: ReturnType<typeof asLeg>, now: Moment): LegRefusal | null {
  const today = dayOf(now);
  const [out, there] = [wrongSpan(left, today), wrongSpan(arrived, today)];
  if (out === "later" || there === "later") {
    return "travel.later";
  }
  if (out !== null) {
    return "travel.left-backwards";
  }
  return there === null ? null : "travel.arrived-backwards";
}

/** Adds a stretch of a journey, a stay or a registering. The same form twice is one. */
export async function addLeg(
  cell: Cell,
  actor: Colleague,
  { caseId, ...request }: AddLeg & { readonly caseId: string },
  now: Moment,
): Promise<Outcome<{ readonly id: string }, LegRefusal | EvidenceRefusal>> {
  const id = request.id ?? crypto.randomUUID();
  const act = { action: "evidence.write", record: id } as const;
  return await onEvidence<{ readonly id: string }, LegRefusal>(
    cell,
    actor,
    caseId,
    act,
    async (tx) => {
      const leg = asLeg(request);
      const wrong = wrongDates(leg, now);
      if (wrong !== null) {
        return refused(wrong);
      }
      await lockEvidence(tx, caseId);
      const persons = new Set((await codeNamesIn(tx, caseId)).map((person) => person.id));
      if (leg.travellers.some((person) => !persons.has(person))) {
        return refused("evidence.no-such-person");
      }
      await insertLeg(tx, cell, { ...leg, id, caseId, at: now, by: actor.id });
      return done({ id });
    },
  );
}

const newParties = { "new-person": "person", "new-firm": "firm" } as const;

export const addingPart = form(
  z.object({
    id: once,
    leg: z.uuid(),
    did: z.enum(deeds),
    who: z
      .union([z.enum(["nobody", "new-person", "new-firm"]), z.uuid()])
      .openapi({ description: "A party, a person of the case, a new one, or nobody." }),
    name: short,
    item: z.uuid(),
    amount: z
      .string()
      .trim()
      .regex(/^(\d{1,9}([.,]\d{1,2})?)?$/)
      .default(""),
    currency: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]{3}$/)
      .default("NOK"),
    paidBack: z.enum(["yes", "no", "unknown"]).default("unknown"),
  }),
  {
    "travel.no-such-leg": "leg",
    "travel.no-such-party": "who",
    "travel.no-name": "name",
    "travel.no-amount": "amount",
    "evidence.no-such-item": "item",
  },
);
type PartRefusal =
  | "travel.no-such-leg"
  | "travel.no-such-party"
  | "travel.no-name"
  | "travel.no-amount"
  | "evidence.no-such-item";
type AddPart = z.output<typeof addingPart.shape>;

function amountOf({ amount, currency }: AddPart) {
  const hundredths = Math.round(Number(amount.replace(",", ".")) * 100);
  return amount === "" ? null : { hundredths, currency };
}

/** The party it names, kept if it is new. */
async function partyOf(
  tx: Tx,
  cell: Cell,
  { who, name }: AddPart,
  kept: Omit<Kept, "id">,
): Promise<Outcome<string | null, "travel.no-such-party" | "travel.no-name">> {
  if (who === "nobody") {
    return done(null);
  }
  const id = crypto.randomUUID();
  if (who === "new-person" || who === "new-firm") {
    if (name === "") {
      return refused("travel.no-name");
    }
    await insertParty(tx, cell, { ...kept, id, kind: newParties[who], person: null, name });
    return done(id);
  }
  const parties = await partiesOf(tx, cell, kept.caseId);
  const known = parties.find((party) => party.id === who || party.person === who);
  if (known !== undefined) {
    return done(known.id);
  }
  const persons = await codeNamesIn(tx, kept.caseId);
  if (!persons.some((person) => person.id === who)) {
    return refused("travel.no-such-party");
  }
  await insertParty(tx, cell, { ...kept, id, kind: "injured", person: who, name: "" });
  return done(id);
}

interface AddedPart {
  readonly id: string;
  /** Null: nobody, or sent before. */
  readonly party: string | null;
}

/** Writes who did what in a leg, as an item says. The same form twice is one. */
export async function addPart(
  cell: Cell,
  actor: Colleague,
  { caseId, ...request }: AddPart & { readonly caseId: string },
  now: Moment,
): Promise<Outcome<AddedPart, PartRefusal | EvidenceRefusal>> {
  const id = request.id ?? crypto.randomUUID();
  const act = { action: "evidence.write", record: id } as const;
  return await onEvidence<AddedPart, PartRefusal>(cell, actor, caseId, act, async (tx) => {
    await lockEvidence(tx, caseId);
    if (await isOfJourney(tx, caseId, id)) {
      return done({ id, party: null });
    }
    const [legs, items] = await Promise.all([legsOf(tx, cell, caseId), itemsOf(tx, cell, caseId)]);
    const { leg, did, item, paidBack } = request;
    const amount = amountOf(request);
    if (!legs.some((each) => each.id === leg)) {
      return refused("travel.no-such-leg");
    }
    if (!current(items).some((each) => each.id === item && each.withdrawn === null)) {
      return refused("evidence.no-such-item");
    }
    if (amount?.hundredths === 0) {
      return refused("travel.no-amount");
    }
    const kept = { caseId, at: now, by: actor.id };
    const party = await partyOf(tx, cell, request, kept);
    if (!party.ok) {
      return party;
    }
    await insertPart(tx, { ...kept, id, leg, did, party: party.value, item, amount, paidBack });
    return done({ id, party: party.value });
  });
}
