import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { inForce } from "../../domain/case/safeguard.ts";
import { heldTogether, saysTooMuch } from "../../domain/case/safeguard-come.ts";
import type { Moment } from "../../domain/time/day.ts";
import { addedAs, keepSaidToBe } from "../../store/added.ts";
import type { Tx } from "../../store/as-actor.ts";
import { caseAccess, idOrNull, safeguardsOf } from "../../store/case/case.ts";
import { caseHead } from "../../store/case/case-head.ts";
import { lockPersons, lockSafeguards } from "../../store/case/case-opening.ts";
import { personsOf, pseudonymOf } from "../../store/case/person.ts";
import { lockRecusals } from "../../store/case/recusal.ts";
import type { Cell } from "../../store/cell.ts";
import { keepHandling } from "../../store/intake/inbox.ts";
import { onCase } from "../access/perform.ts";
import { form } from "../form.ts";
import { type AcceptRefusal, accept } from "./accept.ts";
import {
  bringName,
  bringObservations,
  bringPerson,
  bringSafeguards,
  type Into,
  isAboutSomebody,
} from "./bring-along.ts";
import { claim } from "./claim.ts";
import type { Incoming } from "./incoming.ts";
import type { TakenOn } from "./take-on.ts";

export const adding = form(
  z.object({
    caseId: z.uuid(),
    person: z.uuid().nullable().default(null).openapi({
      description: "Who in the case it is about; null: somebody new, or nobody knows.",
    }),
  }),
  { "person.not-found": "person" },
);

export interface AddToCase {
  readonly id: string;
  readonly caseId: string;
  readonly person: string | null;
}

type Refusal =
  | "not-permitted"
  | "case.not-found"
  | "inbox.not-found"
  | "inbox.already-handled"
  | "inbox.unreadable"
  | "person.not-found"
  | "safeguard.how-too-long"
  | AcceptRefusal;

/** An identical repeat by the same colleague changes nothing. */
async function isAgain(tx: Tx, actor: Colleague, asked: AddToCase): Promise<boolean> {
  const was = await addedAs(tx, asked.id);
  return was?.caseId === asked.caseId && was.by === actor.id && was.person === asked.person;
}

const cameAlong = (incoming: Incoming) =>
  incoming.kind === "referral" ? (incoming.referral.told?.safeguards ?? []) : [];

/** Keeps the case's own safeguards and adds those that came. */
async function safeguardsToSet(
  tx: Tx,
  caseId: string,
  incoming: Incoming,
): Promise<Outcome<Ready["safeguards"], "safeguard.how-too-long">> {
  const came = cameAlong(incoming);
  await lockSafeguards(tx, caseId);
  const set = heldTogether(inForce(await safeguardsOf(tx, caseId)), came, incoming.from.cell);
  return saysTooMuch(set) ? refused("safeguard.how-too-long") : done(set);
}

async function bringWhom(
  tx: Tx,
  into: Into,
  incoming: Incoming,
  person: string | null,
): Promise<void> {
  if (incoming.kind === "report" || !isAboutSomebody(incoming)) {
    return;
  }
  if (person === null) {
    await lockPersons(tx, into.caseId);
    const called = (await personsOf(tx, into.caseId)).map(({ pseudonym }) => pseudonym);
    await bringPerson(tx, into, incoming, called);
    return;
  }
  await bringName(tx, into.cell, incoming.id, person);
}

/** All is decided before anything is written. */
interface Ready {
  readonly incoming: Incoming;
  readonly safeguards: ReturnType<typeof heldTogether>;
}

/** It must be about a person, and they must be in the case. */
async function isKnown(tx: Tx, { caseId, person }: AddToCase, incoming: Incoming) {
  return (
    person === null ||
    (isAboutSomebody(incoming) && (await pseudonymOf(tx, caseId, person)) !== null)
  );
}

/** Null: done before. */
async function ready(
  tx: Tx,
  actor: Colleague,
  asked: AddToCase,
): Promise<Outcome<Ready | null, Refusal>> {
  const claimed = await claim(tx, asked.id);
  if (!claimed.ok) {
    const again = claimed.refused === "inbox.already-handled" && (await isAgain(tx, actor, asked));
    return again ? done(null) : claimed;
  }
  await lockRecusals(tx, asked.caseId);
  if ((await caseAccess(tx, asked.caseId, actor.id)) === null) {
    return refused("case.not-found");
  }
  const incoming = claimed.value;
  if (!(await isKnown(tx, asked, incoming))) {
    return refused("person.not-found");
  }
  const safeguards = await safeguardsToSet(tx, asked.caseId, incoming);
  return safeguards.ok ? done({ incoming, safeguards: safeguards.value }) : safeguards;
}

/**
 * Works as `takeOn`, into one's own case. The colleague says who it is about; nothing is compared. The sender hears
 * “accepted” only.
 */
export async function addToCase(
  cell: Cell,
  actor: Colleague,
  asked: AddToCase,
  now: Moment,
): Promise<Outcome<TakenOn, Refusal>> {
  const { id, caseId, person } = asked;
  const act = { action: "inbox.add-to-case", record: idOrNull(id) } as const;
  return await onCase(cell, actor, caseId, act, async (tx): Promise<Outcome<TakenOn, Refusal>> => {
    const { label } = await caseHead(tx, caseId);
    const found = await ready(tx, actor, asked);
    if (!found.ok) {
      return found;
    }
    if (found.value === null) {
      return done({ caseId, label });
    }
    const { incoming, safeguards } = found.value;
    const accepted = await accept(tx, cell, actor.id, incoming, now);
    if (!accepted.ok) {
      return accepted;
    }
    const into = { cell, caseId, by: actor.id, now };
    await bringObservations(tx, into, incoming);
    const { from, cameAt: at } = incoming;
    const kinds = cameAlong(incoming).map(({ kind }) => kind);
    await bringSafeguards(tx, into, { from: from.cell, at, kinds, toSet: safeguards });
    await bringWhom(tx, into, incoming, person);
    const handled = { incoming: id, how: "taken-on", caseId, reason: null } as const;
    await keepHandling(tx, { ...handled, at: now, by: actor.id });
    if (person !== null) {
      await keepSaidToBe(tx, id, person);
    }
    return done({ caseId, label });
  });
}
