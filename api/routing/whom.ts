import type { Colleague } from "../../domain/access/actor.ts";
import type { CaseAccess } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { SafeguardKind } from "../../domain/case/safeguard.ts";
import { sectorUnknown } from "../../domain/case/sector.ts";
import { factCould, specialUnit } from "../../domain/referral/fact.ts";
import { covered } from "../../domain/routing/consent.ts";
import { type Inside, inside } from "../../domain/routing/inside.ts";
import { purposesFor } from "../../domain/routing/mandate.ts";
import { ageIn, childFirst, needsOf } from "../../domain/routing/needs.ts";
import { outside, type Recipient } from "../../domain/routing/outside.ts";
import type {
  ConsentTo,
  KnownCell,
  RoutedNeed,
  RoutedPurpose,
  RoutingQuestion,
  Urgency,
} from "../../domain/routing/question.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Law } from "../../law/law.ts";
import type { Party } from "../../rules/sharing/question.ts";
import type { Tx } from "../../store/as-actor.ts";
import { accessWithin } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { observationsOf } from "../../store/case/case-reading.ts";
import { routines } from "../../store/case/routine.ts";
import type { Cell } from "../../store/cell.ts";
import { removalStandsIn } from "../../store/intake/removal.ts";
import { consentsOfCase } from "../../store/referral/referral.ts";
import { onAgency, onCase } from "../access/perform.ts";
import { othersCapacity } from "../capacity/read.ts";

/** Null where a case answers it, or nothing is known. */
export interface WhomAsked {
  readonly place: string | null;
  readonly sector: string | null;
  readonly needs: readonly RoutedNeed[] | null;
  readonly purpose: RoutedPurpose | null;
  readonly urgency: Urgency;
  readonly underEighteen: RoutingQuestion["underEighteen"] | null;
  readonly privateToo: boolean;
}

export interface Whom {
  readonly asked: RoutingQuestion;
  readonly inside: Inside;
  readonly outside: readonly Recipient[];
  /** Units that can hear of a referral for this, on which rules; null if none. */
  readonly units: readonly { readonly name: string; readonly basis: readonly string[] | null }[];
  /** Private bodies left out because nobody chose them. */
  readonly privateLeft: number;
}

export interface CaseWhom extends Whom {
  readonly head: CaseHead;
  readonly access: CaseAccess;
  /** Somebody is to be removed: talk with them before all else. */
  readonly removal: boolean;
}

/** The rules, by what these needs are referred for. */
function unitsTold(
  { sharing }: Law,
  { from, now, needs, purpose }: RoutingQuestion,
  cells: readonly KnownCell[],
): Whom["units"] {
  const purposes =
    purpose === null ? needs.flatMap((need) => purposesFor(need, ["police"])) : [purpose];
  const rulesFor = (unit: Party) =>
    purposes.flatMap(
      (of) => factCould(sharing, { from, unit, purpose: of }, dayOf(now))?.rules ?? [],
    );
  const basisFor = (unit: Party) => {
    const ids = new Set(rulesFor(unit).map(({ id }) => id));
    return ids.size === 0 ? null : [...ids].toSorted();
  };
  return from.kinds.includes(specialUnit)
    ? []
    : cells
        .filter(({ kinds }) => kinds.includes(specialUnit))
        .map(({ cell: id, name, kinds }) => ({
          name,
          basis: basisFor({ id, kinds }),
        }));
}

async function answer(
  tx: Tx,
  cell: Cell,
  law: Law,
  asked: RoutingQuestion,
  safeguards: readonly SafeguardKind[],
): Promise<Whom> {
  const [own, cells] = await Promise.all([routines(tx), othersCapacity(tx, cell, asked.now)]);
  const known = { directory: law.directory, sharing: law.sharing, cells };
  const found = outside(known, asked);
  const all = outside(known, { ...asked, privateToo: true });
  return {
    asked,
    inside: inside(own, { ...asked, safeguards }),
    outside: found,
    units: unitsTold(law, asked, cells),
    privateLeft: all.length - found.length,
  };
}

/** Works without a case; keeps nothing. */
export async function whom(
  cell: Cell,
  actor: Colleague,
  law: Law,
  asked: WhomAsked,
  now: Moment,
): Promise<Outcome<Whom, "not-permitted">> {
  return await onAgency(cell, actor, { action: "routing.read" }, async (tx) => {
    const { needs, underEighteen, ...rest } = asked;
    const question: RoutingQuestion = {
      ...rest,
      from: { id: cell.id, kinds: cell.kinds },
      needs: needs ?? [],
      underEighteen: underEighteen ?? "unknown",
      consents: [],
      now,
    };
    return done(await answer(tx, cell, law, question, []));
  });
}

/** Consents in force; a later one adds to an earlier. */
async function yesesOf(tx: Tx, caseId: string, now: Moment): Promise<readonly ConsentTo[]> {
  const given = await consentsOfCase(tx, caseId);
  return given
    .filter(({ withdrawn, until }) => withdrawn === null && until >= dayOf(now))
    .map(({ recipient, purpose, fields, until }) => ({
      recipient,
      given: true,
      to: [recipient],
      for: [purpose],
      fields: covered(fields),
      until,
    }));
}

/** A decided removal starts its routine, also without the safeguard. */
function guarded({ safeguards }: CaseHead, removal: boolean): readonly SafeguardKind[] {
  return [
    ...safeguards.map(({ kind }) => kind),
    ...(removal ? (["talk-before-removal"] as const) : []),
  ];
}

/** Needs and age from observations and the box about a child. */
function ofCase(
  { child }: CaseHead,
  facts: Parameters<typeof needsOf>[0],
  removal: boolean,
): Pick<RoutingQuestion, "needs" | "underEighteen"> {
  const needs = needsOf(facts, removal);
  return child.state === "open" || child.state === "told"
    ? { needs: childFirst(needs), underEighteen: "yes" }
    : { needs, underEighteen: ageIn(facts) };
}

/** Lets place, facts, safeguards and consents answer what was not asked otherwise. */
export async function whomForCase(
  cell: Cell,
  actor: Colleague,
  caseId: string,
  law: Law,
  { asked, now }: { readonly asked: WhomAsked; readonly now: Moment },
): Promise<Outcome<CaseWhom, "not-permitted" | "case.not-found">> {
  return await onCase(cell, actor, caseId, { action: "routing.read" }, async (tx) => {
    const [head, access, observations, consents, removal] = await Promise.all([
      caseHead(tx, caseId),
      accessWithin(tx, caseId, actor.id),
      observationsOf(tx, caseId),
      yesesOf(tx, caseId, now),
      removalStandsIn(tx, caseId),
    ]);
    const facts = observations.flatMap((each) => each.facts);
    const known = ofCase(head, facts, removal);
    const question: RoutingQuestion = {
      from: { id: cell.id, kinds: cell.kinds },
      place: asked.place ?? (head.place === "" ? null : head.place),
      sector: asked.sector ?? (head.sector === sectorUnknown ? null : head.sector),
      needs: asked.needs ?? known.needs,
      purpose: asked.purpose,
      urgency: asked.urgency,
      underEighteen: asked.underEighteen ?? known.underEighteen,
      privateToo: asked.privateToo,
      consents,
      now,
    };
    const found = await answer(tx, cell, law, question, guarded(head, removal));
    return done({
      head,
      access,
      removal,
      ...found,
    });
  });
}
