import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { inForce } from "../../domain/case/safeguard.ts";
import { heldTogether, saysTooMuch } from "../../domain/case/safeguard-come.ts";
import type { Moment } from "../../domain/time/day.ts";
import { addedAs, keepSaidToBe } from "../../store/added.ts";
import type { Tx } from "../../store/as-actor.ts";
import { caseAccess, idOrNull, safeguardsOf } from "../../store/case.ts";
import { caseHead } from "../../store/case-head.ts";
import { lockPersons, lockSafeguards } from "../../store/case-opening.ts";
import type { Cell } from "../../store/cell.ts";
import { keepHandling } from "../../store/inbox.ts";
import { personsOf, pseudonymOf } from "../../store/person.ts";
import { lockRecusals } from "../../store/recusal.ts";
import { onCase } from "../access/perform.ts";
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

export interface AddToCase {
  readonly id: string;
  readonly caseId: string;
  /** Who in the case it is about, as whoever adds it says; null: somebody new, or nobody knows. */
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

/** The same colleague asks the very same once more: it is done, and stays as it is. */
async function isAgain(tx: Tx, actor: Colleague, asked: AddToCase): Promise<boolean> {
  const was = await addedAs(tx, asked.id);
  return was?.caseId === asked.caseId && was.by === actor.id && was.person === asked.person;
}

const cameAlong = (incoming: Incoming) =>
  incoming.kind === "referral" ? (incoming.referral.told?.safeguards ?? []) : [];

/** The safeguards to set, so that the case is held to what it has and to what came. */
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

/** What is added, and what is to be set with it: all is decided here, before anything is written. */
interface Ready {
  readonly incoming: Incoming;
  readonly safeguards: ReturnType<typeof heldTogether>;
}

/** Whether somebody in the case may be said to be whom it is about: it must be about somebody, and they must be there. */
async function isKnown(tx: Tx, { caseId, person }: AddToCase, incoming: Incoming) {
  return (
    person === null ||
    (isAboutSomebody(incoming) && (await pseudonymOf(tx, caseId, person)) !== null)
  );
}

/** Null: the same was done before. */
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
  // Whoever is set aside at this moment adds nothing after it.
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
 * Adds what came in to a case that one has a part in: with all that taking it on brings, into that case instead of a new one. Its
 * sender hears that it was taken on, and never as what. Whether its person is one who is there already is said by whoever adds it;
 * nothing here compares them. The case's safeguards stay, and those that came hold beside them.
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
