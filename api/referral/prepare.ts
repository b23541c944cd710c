import type { Colleague } from "../../domain/access/actor.ts";
import { type Day, dayOf, type Moment } from "../../domain/base/day.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Told } from "../../domain/document/document.ts";
import type { Sharing, SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import type { FieldRuling, Ruled } from "../../domain/referral/disclose.ts";
import { fieldsIn, tell } from "../../domain/referral/told.ts";
import { answerSharing } from "../../domain/sharing/answer.ts";
import type { CaseHead } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase } from "../access/perform.ts";
import { type UnitLine, unitLines, unitsThatMay } from "./facts.ts";
import { markOf } from "./shown.ts";
import {
  type Considered,
  type ConsiderRefusal,
  consider,
  type ReferralWish,
  ruled,
  type WishRefusal,
  weigh,
} from "./wish.ts";

/** One field before it is sent: told or kept, why, and on which rules. */
export interface FieldLine extends Omit<FieldRuling, "why"> {
  readonly why: FieldRuling["why"] | "nothing-there";
}

/** What would be told beside what stays, and on what. The name is not opened for it. */
export interface ReferralPreview
  extends Pick<Ruled, "basis" | "must" | "warnings" | "ownWarnings"> {
  readonly head: CaseHead;
  readonly to: { readonly cell: string; readonly name: string };
  readonly consent: {
    readonly pseudonym: string;
    readonly until: Day;
    readonly wayBack: boolean;
  } | null;
  readonly fields: readonly FieldLine[];
  readonly told: Told;
  readonly named: boolean;
  /** A mark of it, to send along: what has changed since is not sent unseen. */
  readonly shown: string;
  /** What the giver must do for a child, or one who may be: rules of duty, whoever is written to. */
  readonly childDuties: readonly SharingRule[];
  /** The special units that some answer would let be told that there is a referral, and not about whom; and whether they are. */
  readonly units: readonly UnitLine[];
  /** What sending would be refused with; null where it would go. */
  readonly refused: WishRefusal | null;
}

/** The duties that hold towards child welfare where somebody is under 18, or may be. */
function childDuties(sharing: Sharing, { parties, wish }: Considered, today: Day) {
  if (!wish.safeguards.includes("minor-or-maybe")) {
    return [];
  }
  const { must } = answerSharing(sharing, {
    from: parties.from,
    to: { id: "child-welfare", kinds: ["child-welfare"] },
    purpose: "child-protection",
    fields: ["name", "observations"],
    consent: null,
    dangerToLifeOrHealth: false,
    underEighteen: "unknown",
    circumstances: new Map(),
    day: today,
  });
  return must.map(({ rule }) => rule);
}

/**
 * Shows what the rules say of a referral: what would go, what stays and why, what it would need, and what somebody has to judge
 * first. Nothing is kept. Refuses only what there is nothing to say of.
 */
export async function prepareReferral(
  cell: Cell,
  actor: Colleague,
  sharing: Sharing,
  { caseId, wish }: { readonly caseId: string; readonly wish: ReferralWish },
  now: Moment,
): Promise<Outcome<ReferralPreview, ConsiderRefusal | "not-permitted" | "case.not-found">> {
  const act = { action: "referral.prepare" } as const;
  const today = dayOf(now);
  return await onCase(cell, actor, caseId, act, async (tx) => {
    const considered = await consider(tx, cell, caseId, wish);
    if (!considered.ok) {
      return considered;
    }
    const { head, peer, consent, material } = considered.value;
    const rules = ruled(sharing, considered.value, today);
    const told = tell(material, rules.told, cell.id);
    const weighed = await weigh(tx, cell, sharing, considered.value, today);
    const { known } = considered.value;
    const units = unitsThatMay(known, cell, sharing, wish, today);
    const named = rules.told.includes("name");
    const there = [...fieldsIn(told), ...(named ? (["name"] as const) : [])];
    return done({
      head,
      to: { cell: peer.cell, name: peer.name },
      consent:
        consent === null
          ? null
          : { pseudonym: consent.pseudonym, until: consent.until, wayBack: consent.wayBack },
      basis: rules.basis,
      must: rules.must,
      warnings: rules.warnings,
      ownWarnings: rules.ownWarnings,
      fields: rules.rulings.map((line) =>
        line.told && !there.includes(line.field)
          ? { ...line, told: false, why: "nothing-there" as const }
          : line,
      ),
      told,
      named,
      shown: markOf({ told, named, basis: rules.basis, units }),
      units: unitLines(known, cell, sharing, wish, today),
      childDuties: childDuties(sharing, considered.value, today),
      refused: weighed.ok ? null : weighed.refused,
    });
  });
}
