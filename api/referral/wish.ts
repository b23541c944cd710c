import type { Day } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Told } from "../../domain/document/document.ts";
import {
  type DiscloseRefusal,
  type Disclosure,
  type Field,
  mayDisclose,
  receivesReferrals,
} from "../../domain/referral/referral.ts";
import { fieldsIn, tell } from "../../domain/referral/told.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { CaseHead } from "../../store/case.ts";
import { caseHead } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { type Peer, peerById } from "../../store/document.ts";
import {
  type CaseConsent,
  type CasePerson,
  consentsOfCase,
  hasPersonName,
  observationsToTell,
  personsOfCase,
} from "../../store/referral.ts";

/** What a colleague asks for: whom to tell what, why, and by when an answer is awaited. */
export interface ReferralWish {
  readonly to: string;
  readonly purpose: string;
  readonly ground: string;
  readonly fields: readonly Field[];
  /** The id of the consent it rests on, where it does: then it is about whoever gave it. */
  readonly consent: string | null;
  /** The person it is about, where it rests on something else. */
  readonly person: string | null;
  readonly question: string;
  readonly reasoning: string;
  readonly due: Day;
  readonly until: Day;
}

/** A wish that the rules allow, with all that it would tell but the name. */
export interface Weighed {
  readonly head: CaseHead;
  readonly peer: Peer;
  readonly disclosure: Disclosure;
  readonly consent: CaseConsent | null;
  readonly person: CasePerson | null;
  readonly told: Told;
  /** Whether the person's name goes along; it is opened only when it is sent. */
  readonly named: boolean;
}

export type WishRefusal =
  | DiscloseRefusal
  | "referral.no-recipient"
  | "referral.no-person"
  | "referral.name-not-open";

/** What was ticked, and the question, which is chosen by being asked. */
export function chosenFields({ fields, question }: ReferralWish): readonly Field[] {
  return question.trim() === "" ? fields : [...fields, "question"];
}

async function personOf(
  tx: Tx,
  caseId: string,
  wish: ReferralWish,
  consent: CaseConsent | null,
): Promise<CasePerson | null> {
  const id = consent?.person ?? wish.person;
  const persons = await personsOfCase(tx, caseId);
  return persons.find((person) => person.id === id) ?? null;
}

async function nameRefusal(
  tx: Tx,
  fields: readonly Field[],
  person: CasePerson | null,
): Promise<"referral.no-person" | "referral.name-not-open" | null> {
  const about = fields.includes("pseudonym") || fields.includes("name");
  if (about && person === null) {
    return "referral.no-person";
  }
  const open = person === null || !fields.includes("name") || (await hasPersonName(tx, person.id));
  return open ? null : "referral.name-not-open";
}

/**
 * Weighs a wish on one case by the rules, and gathers what it would tell. Keeps nothing and opens no name. Refuses what no known
 * ground carries, what tells nothing, and a name that whoever asks could not open.
 */
export async function weigh(
  tx: Tx,
  cell: Cell,
  caseId: string,
  wish: ReferralWish,
  today: Day,
): Promise<Outcome<Weighed, WishRefusal>> {
  const [head, peer, consents] = await Promise.all([
    caseHead(tx, caseId),
    peerById(tx, wish.to),
    consentsOfCase(tx, caseId),
  ]);
  if (peer === null || !receivesReferrals(peer.kinds)) {
    return refused("referral.no-recipient");
  }
  const onConsent = wish.ground === "consent";
  const consent = consents.find(({ id }) => onConsent && id === wish.consent) ?? null;
  const allowed = mayDisclose(
    { from: cell, to: { id: peer.cell, kinds: peer.kinds } },
    { ...wish, fields: chosenFields(wish), consent },
    today,
  );
  if (!allowed.ok) {
    return allowed;
  }
  const { fields } = allowed.value;
  const person = await personOf(tx, caseId, wish, consent);
  const wrong = await nameRefusal(tx, fields, person);
  if (wrong !== null) {
    return refused(wrong);
  }
  const material = {
    place: head.place,
    sector: head.sector,
    observations: await observationsToTell(tx, caseId),
    safeguards: head.safeguards.map(({ kind }) => kind),
    pseudonym: person?.pseudonym ?? null,
    name: null,
    question: wish.question.trim(),
  };
  const told = tell(material, fields, cell.id);
  const named = fields.includes("name");
  return named || fieldsIn(told).some((field) => field !== "safeguards")
    ? done({ head, peer, disclosure: allowed.value, consent, person, told, named })
    : refused("referral.no-fields");
}
