import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Told } from "../../domain/document/document.ts";
import type { Sharing, SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import type { FieldRuling, Ruled } from "../../domain/referral/disclose.ts";
import { againstShowing } from "../../domain/referral/source.ts";
import { fieldsIn, tell } from "../../domain/referral/told.ts";
import { toldWithoutWay } from "../../domain/referral/without-way.ts";
import { answerSharing } from "../../domain/sharing/answer.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import type { CaseHead } from "../../store/case-head.ts";
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
  readonly why: FieldRuling["why"] | "nothing-there" | "of-source";
}

/** Words of somebody who told us: they stay, unless its sender says that they are those of the person whom it is about. */
interface SourceWords {
  readonly id: string;
  readonly day: Day;
  readonly words: string | null;
  /** Never released: whoever wrote at the public door was promised to stay unknown. */
  readonly fromDoor: boolean;
  readonly released: boolean;
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
  /** Words of somebody who told us, where own words are asked for; and the rules against showing who that is. */
  readonly sourceWords: readonly SourceWords[];
  readonly sourceRules: readonly SharingRule[];
  readonly told: Told;
  readonly named: boolean;
  /** A mark of it, to send along: what has changed since is not sent unseen. */
  readonly shown: string;
  /** What the giver must do for a child, or one who may be: rules of duty, whoever is written to. */
  readonly childDuties: readonly SharingRule[];
  /** The special units that some answer would let be told that there is a referral, and not about whom; and whether they are. */
  readonly units: readonly UnitLine[];
  /** What in the words that are said to name nobody plainly names somebody. */
  readonly naming: readonly string[];
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

/** The words that stay, or were released, where own words are asked for. */
function sourceWordsOf({ wish, material }: Considered): readonly SourceWords[] {
  return material.observations
    .filter(({ wordsOf }) => wordsOf !== "us" && wish.fields.includes("words"))
    .filter(({ words, facts }) => words !== null || facts.some(({ note }) => note !== null))
    .map(({ id, day, words, wordsOf }) => ({
      ...{ id, day, words, fromDoor: wordsOf === "reporter" },
      released: material.speaking.has(id),
    }));
}

/** Why a field that may go does not, since there is nothing of it to tell. */
function whyNothing(field: FieldLine["field"], sources: readonly SourceWords[]): FieldLine["why"] {
  return field === "words" && sources.some(({ released }) => !released)
    ? "of-source"
    : "nothing-there";
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
    const sourceWords = sourceWordsOf(considered.value);
    const { parties } = considered.value;
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
          ? { ...line, told: false, why: whyNothing(line.field, sourceWords) }
          : line,
      ),
      sourceWords,
      sourceRules:
        sourceWords.length === 0 ? [] : againstShowing(sharing, parties, wish.purpose, today),
      told: head.askForWay === null ? told : toldWithoutWay(told),
      named,
      shown: markOf({ told, named, basis: rules.basis, units }),
      units: unitLines(known, cell, sharing, wish, today),
      childDuties: childDuties(sharing, considered.value, today),
      naming: considered.value.naming,
      refused: weighed.ok ? null : weighed.refused,
    });
  });
}
