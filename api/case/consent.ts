import type { Colleague } from "../../domain/access/actor.ts";
import { type Day, dayOf, type Moment } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { type ConsentRefusal, type ConsentWay, consentProblem } from "../../domain/case/consent.ts";
import type { Purpose } from "../../domain/referral/referral.ts";
import { idOrNull } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { peerById } from "../../store/document.ts";
import { consentIn, insertConsent, pseudonymOf, withdraw } from "../../store/person.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "./read.ts";

/** A person says yes to one recipient being told, for one purpose, until a day. */
export interface NoteConsent {
  readonly caseId: string;
  readonly person: string;
  readonly recipient: string;
  readonly purpose: Purpose;
  readonly given: Day;
  readonly how: ConsentWay;
  readonly until: Day;
}

export type NoteConsentRefusal = ConsentRefusal | "person.not-found" | "consent.no-such-recipient";

/** Notes a consent. Gives its id. */
export async function noteConsent(
  cell: Cell,
  actor: Colleague,
  request: NoteConsent,
  now: Moment,
): Promise<Outcome<string, NoteConsentRefusal | ReadRefusal>> {
  const { caseId, person, recipient, purpose, given, how, until } = request;
  const act = { action: "consent.note", record: idOrNull(person) } as const;
  return await onCase(cell, actor, caseId, act, async (tx) => {
    const problem = consentProblem(given, until, dayOf(now));
    if (problem !== null) {
      return refused(problem);
    }
    if ((await pseudonymOf(tx, caseId, person)) === null) {
      return refused("person.not-found");
    }
    if (recipient === cell.id || (await peerById(tx, recipient)) === null) {
      return refused("consent.no-such-recipient");
    }
    const consent = { person, recipient, purpose, given, givenHow: how, until, by: actor.id };
    return done(await insertConsent(tx, consent));
  });
}

/** Notes that a consent was withdrawn today: nothing more is sent on it. What was received stays under the recipient's law. */
export async function withdrawConsent(
  cell: Cell,
  actor: Colleague,
  request: { readonly caseId: string; readonly consent: string },
  now: Moment,
): Promise<Outcome<null, "consent.not-found" | "consent.already-withdrawn" | ReadRefusal>> {
  const { caseId, consent } = request;
  const act = { action: "consent.withdraw", record: idOrNull(consent) } as const;
  return await onCase(cell, actor, caseId, act, async (tx) => {
    const found = await consentIn(tx, caseId, consent);
    if (found === null) {
      return refused("consent.not-found");
    }
    if (found.withdrawn !== null) {
      return refused("consent.already-withdrawn");
    }
    await withdraw(tx, consent, dayOf(now));
    return done(null);
  });
}
