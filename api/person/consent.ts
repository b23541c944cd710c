import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import type { Fault } from "../../domain/base/fault.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import {
  type ConsentRefusal,
  type ConsentWay,
  consentProblem,
  consentWays,
} from "../../domain/case/consent.ts";
import { type Purpose, purposes, receivesReferrals } from "../../domain/referral/disclose.ts";
import { type Field, fields } from "../../domain/referral/field.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull } from "../../store/case/case.ts";
import {
  consentIn,
  insertConsent,
  pseudonymOf,
  sameConsent,
  withdraw,
} from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { endDeadline, startDeadline } from "../../store/deadline/deadline.ts";
import { peerById } from "../../store/document/document.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import { form } from "../form.ts";
import { someDay } from "../openapi.ts";
import { type WithdrawnOn, withdrawAllOn } from "../referral/sent/withdraw.ts";

/** As it is asked: the person says how far it reaches. */
export const notingConsent = form(
  z.object({
    heard: z.boolean().openapi({
      description:
        "The person heard how to withdraw, and that what was received stays with the recipient.",
    }),
    recipient: z.string().max(60),
    purpose: z.enum(purposes),
    reach: z.enum(["all", "some"]),
    fields: z.array(z.enum(fields)),
    wayBack: z.boolean().openapi({ description: "The recipient may tell what became of it." }),
    how: z.enum(consentWays),
    language: z.string().trim().max(100),
    given: someDay,
    until: someDay,
  }),
  {
    "consent.not-heard": "heard",
    "consent.no-such-recipient": "recipient",
    "consent.all-and-some": "reach",
    "consent.no-fields": "fields",
    "consent.no-language": "language",
    "consent.not-given-yet": "given",
    "consent.ends-before-given": "until",
    "consent.past": "until",
    "consent.too-long": "until",
  },
);

type Asked = z.output<typeof notingConsent.shape>;

export interface NoteConsent {
  readonly caseId: string;
  readonly person: string;
  readonly recipient: string;
  readonly purpose: Purpose;
  readonly given: Day;
  readonly how: ConsentWay;
  readonly until: Day;
  /** Null: all that is asked. */
  readonly fields: readonly Field[] | null;
  readonly language: string;
  /** The recipient may tell us the outcome. */
  readonly wayBack: boolean;
  readonly heard: boolean;
}

type NoteConsentRefusal =
  | "consent.not-heard"
  | "consent.no-language"
  | "consent.no-fields"
  | ConsentRefusal
  | "person.not-found"
  | "consent.no-such-recipient";

/** Consent for other recipients would carry nothing. */
async function canBeToldOn(tx: Tx, cell: Cell, recipient: string): Promise<boolean> {
  const peer = recipient === cell.id ? null : await peerById(tx, recipient);
  return peer !== null && receivesReferrals(peer.kinds);
}

type ReachRefusal = "consent.all-and-some";
type Missing =
  | "consent.not-heard"
  | "consent.no-such-recipient"
  | "consent.no-language"
  | "consent.no-fields";

function missingIn({ heard, recipient, language, fields: some }: Partial<NoteConsent>) {
  const checks: readonly (readonly [boolean, Fault<Missing>])[] = [
    [heard === false, ["consent.not-heard", "heard"]],
    [recipient === "", ["consent.no-such-recipient", "recipient"]],
    [some?.length === 0, ["consent.no-fields", "fields"]],
    [language?.trim() === "", ["consent.no-language", "language"]],
  ];
  return checks.flatMap(([isMissing, fault]) => (isMissing ? [fault] : []));
}

export function consentFaults(asked: Partial<Asked>): readonly Fault<Missing | ReachRefusal>[] {
  const { reach, fields: some = [], ...rest } = asked;
  const both = reach === "all" && some.length > 0;
  return [
    ...(both ? [["consent.all-and-some", "reach"] as const] : []),
    ...missingIn({ ...rest, fields: reach === "some" ? some : null }),
  ];
}

/** Refuses an unexplained yes. */
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
    const [incomplete] = missingIn(request);
    if (incomplete !== undefined) {
      return refused(incomplete[0]);
    }
    if ((await pseudonymOf(tx, caseId, person)) === null) {
      return refused("person.not-found");
    }
    if (!(await canBeToldOn(tx, cell, recipient))) {
      return refused("consent.no-such-recipient");
    }
    const { fields, language, wayBack, heard } = request;
    const told = { fields, language: language.trim(), wayBack, heard };
    const consent = {
      person,
      recipient,
      purpose,
      given,
      givenHow: how,
      until,
      by: actor.id,
      ...told,
    };
    // Sent twice it is one: no second yes may survive a withdrawal.
    const same = await sameConsent(tx, consent);
    if (same !== null) {
      return done(same);
    }
    const id = await insertConsent(tx, consent);
    await startDeadline(tx, { kind: "consent-ends", about: id, caseId, due: until, at: now });
    return done(id);
  });
}

/**
 * Withdraws every referral on it too: unopened ones are emptied, recipients told. Opened ones stay under the
 * recipient's law. Gives the reach.
 */
export async function withdrawConsent(
  cell: Cell,
  actor: Colleague,
  request: { readonly caseId: string; readonly consent: string },
  now: Moment,
): Promise<Outcome<WithdrawnOn, "consent.not-found" | "consent.already-withdrawn" | ReadRefusal>> {
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
    await endDeadline(tx, { kind: "consent-ends", about: consent, how: "moot", at: now });
    const withdrawing = { cell, by: actor.id, reason: "consent-withdrawn", now } as const;
    return done(await withdrawAllOn(tx, withdrawing, { caseId, consent }));
  });
}
