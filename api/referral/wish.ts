import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { inForce } from "../../domain/case/safeguard.ts";
import type { Told } from "../../domain/document/document.ts";
import type { Sharing } from "../../domain/knowledge/sharing-rule.ts";
import type { Consent } from "../../domain/referral/consent.ts";
import {
  type DiscloseRefusal,
  type Disclosure,
  disclose,
  type Parties,
  type Ruled,
  receivesReferrals,
  rule,
  type Wish,
} from "../../domain/referral/disclose.ts";
import type { ChosenField, Field } from "../../domain/referral/field.ts";
import { type Judged, namesNobodyCode, saysSo } from "../../domain/referral/judged.ts";
import { namingIn } from "../../domain/referral/naming.ts";
import { wordsMayGo } from "../../domain/referral/source.ts";
import { type Material, tell, tellsAnything } from "../../domain/referral/told.ts";
import type { Day } from "../../domain/time/day.ts";
import { toItself } from "../../rules/sharing/question.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case/case.ts";
import type { CaseHead } from "../../store/case/case-head.ts";
import { caseHead } from "../../store/case/case-head.ts";
import type { Cell } from "../../store/cell.ts";
import { type Peer, peers } from "../../store/document/document.ts";
import {
  type CaseConsent,
  type CasePerson,
  consentsOfCase,
  hasPersonName,
  namesKept,
  observationsToTell,
  personsOfCase,
} from "../../store/referral/referral.ts";

export interface ReferralWish {
  readonly to: string;
  readonly purpose: string;
  readonly fields: readonly ChosenField[];
  /** Then it is about the consenting person. */
  readonly consent: string | null;
  /** Without consent. */
  readonly person: string | null;
  readonly question: string;
  readonly judged: Judged;
  readonly due: Day;
  readonly until: Day;
}

export interface Considered {
  readonly head: CaseHead;
  /** Everyone with a cell: special units may hear of it. */
  readonly known: readonly Peer[];
  readonly peer: Peer;
  readonly parties: Parties;
  readonly wish: Wish;
  readonly consent: CaseConsent | null;
  readonly person: CasePerson | null;
  readonly material: Material;
  /** Names found in words said to name nobody. */
  readonly naming: readonly string[];
}

/** Allowed, with everything it tells but the name. */
export interface Weighed extends Considered {
  readonly disclosure: Disclosure;
  readonly told: Told;
  /** Opened only when sending. */
  readonly named: boolean;
}

export type ConsiderRefusal = "referral.no-recipient" | "referral.no-such-consent";
export type WishRefusal =
  | DiscloseRefusal
  | ConsiderRefusal
  | "referral.no-person"
  | "referral.name-not-open"
  | "referral.words-name-somebody"
  | "referral.nothing-there";

/** In words said to name nobody. Names are compared, never shown. */
async function namingOf(
  tx: Tx,
  cell: Cell,
  { fields, question, judged }: ReferralWish,
  { observations, speaking }: Pick<Material, "observations" | "speaking">,
  caseId: string,
): Promise<readonly string[]> {
  if (!saysSo(judged, namesNobodyCode)) {
    return [];
  }
  const told = fields.includes("words") ? observations.filter(({ id }) => speaking.has(id)) : [];
  const written = told.flatMap(({ words, facts }) => [words, ...facts.map(({ note }) => note)]);
  const texts = [question, ...written].flatMap((text) => text ?? []);
  return namingIn(texts, await namesKept(tx, cell, caseId));
}

/** Keeps nothing, opens no name. Refuses a missing recipient or consent. */
export async function consider(
  tx: Tx,
  cell: Cell,
  caseId: string,
  asked: ReferralWish,
): Promise<Outcome<Considered, ConsiderRefusal>> {
  const [head, safeguards, known, consents, persons, observations] = await Promise.all([
    caseHead(tx, caseId),
    // Safeguards go in full, also when the sender cannot read the words.
    safeguardsOf(tx, caseId),
    peers(tx),
    consentsOfCase(tx, caseId),
    personsOfCase(tx, caseId),
    observationsToTell(tx, caseId),
  ]);
  const peer = known.find(({ cell: id }) => id === asked.to);
  if (peer === undefined || !receivesReferrals(peer.kinds)) {
    return refused("referral.no-recipient");
  }
  const consent = consents.find(({ id }) => id === asked.consent) ?? null;
  if (asked.consent !== null && consent === null) {
    return refused("referral.no-such-consent");
  }
  const about = consent?.person ?? asked.person;
  const person = persons.find(({ id }) => id === about) ?? null;
  const holding = inForce(safeguards);
  const question = asked.question.trim();
  const mayGo = observations.filter((each) => wordsMayGo(each, asked.judged, person !== null));
  const speaking = new Set(mayGo.map(({ id }) => id));
  const naming = await namingOf(tx, cell, asked, { observations, speaking }, caseId);
  const to = { id: peer.cell, kinds: peer.kinds };
  return done({
    head,
    known,
    peer,
    parties: { from: cell, to: peer.cell === cell.id ? toItself(to) : to },
    wish: {
      purpose: asked.purpose,
      // A question is chosen by asking it.
      fields: question === "" ? asked.fields : [...new Set([...asked.fields, "question" as const])],
      safeguards: holding.map(({ kind }) => kind),
      due: asked.due,
      until: asked.until,
      consent: consent satisfies Consent | null,
      judged: asked.judged,
    },
    consent,
    person,
    material: {
      place: head.place,
      sector: head.sector,
      observations,
      speaking,
      safeguards: holding.map(({ kind, how }) => ({ kind, how })),
      pseudonym: person?.pseudonym ?? null,
      name: null,
      question,
    },
    naming,
  });
}

/** Asks the rules before any judgement. */
export function ruled(sharing: Sharing, { parties, wish }: Considered, today: Day): Ruled {
  return rule(sharing, parties, wish, today);
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

/** Refuses what no rule allows, is unjudged, tells nothing, or needs a name the actor cannot open. */
export async function weigh(
  tx: Tx,
  cell: Cell,
  sharing: Sharing,
  considered: Considered,
  today: Day,
): Promise<Outcome<Weighed, WishRefusal>> {
  const { parties, wish, person, material } = considered;
  const allowed = disclose(sharing, parties, wish, today);
  if (!allowed.ok) {
    return allowed;
  }
  const wrong = await nameRefusal(tx, allowed.value.told, person);
  if (wrong !== null) {
    return refused(wrong);
  }
  if (considered.naming.length > 0) {
    return refused("referral.words-name-somebody");
  }
  const told = tell(material, allowed.value.told, cell.id);
  const named = allowed.value.told.includes("name");
  return named || tellsAnything(told)
    ? done({ ...considered, disclosure: allowed.value, told, named })
    : refused("referral.nothing-there");
}
