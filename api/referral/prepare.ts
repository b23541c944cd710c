import { createHash } from "node:crypto";
import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Told } from "../../domain/document/document.ts";
import type { Sharing, SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import type { FieldRuling, Ruled } from "../../domain/referral/disclose.ts";
import { againstShowing } from "../../domain/referral/source.ts";
import { fieldsIn, tell } from "../../domain/referral/told.ts";
import { toldWithoutWay } from "../../domain/referral/without-way.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import { answerSharing } from "../../rules/sharing/answer.ts";
import { ownWarnings } from "../../rules/sharing/warnings.ts";
import type { CaseHead } from "../../store/case/case-head.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase } from "../access/perform.ts";
import { toldContent } from "../document/content.ts";
import { type UnitLine, type UnitTold, unitLines, unitsThatMay } from "./facts.ts";
import {
  type Considered,
  type ConsiderRefusal,
  consider,
  type ReferralWish,
  ruled,
  type WishRefusal,
  weigh,
} from "./wish.ts";

const rule = z.object({ id: z.string(), basis: z.string(), confirmed: z.boolean() });

export const askForWay = {
  askForWay: z.string().nullable().openapi({
    description:
      "Whom to ask for the safe way to the person, where the caller has no part in the case and it is left out; else null.",
  }),
};

export const previewed = z.object({
  ...askForWay,
  to: z.object({ cell: z.string(), name: z.string() }),
  basis: z.array(rule),
  must: z.array(z.object({ rule, fields: z.array(z.string()) })),
  warnings: z.array(rule),
  ownWarnings: z.array(z.enum(ownWarnings)).openapi({
    description:
      "What must be read first and that no rule says: police-immigration, whoever decides on removals.",
  }),
  childDuties: z.array(rule),
  units: z.array(
    z.object({
      cell: z.string(),
      name: z.string(),
      codes: z.array(z.string()),
      rules: z.array(rule),
      told: z.boolean(),
      leftOut: z.boolean(),
    }),
  ),
  fields: z.array(
    z.object({
      field: z.string(),
      told: z.boolean(),
      why: z.string(),
      rules: z.array(rule),
      needs: z.array(z.string()),
      purposes: z.array(z.string()),
      open: z.array(z.string()),
      unconfirmed: z.array(rule),
    }),
  ),
  sourceWords: z
    .array(z.object({ id: z.string(), fromDoor: z.boolean(), released: z.boolean() }))
    .openapi({
      description:
        "Observations whose words stay, since somebody else may have said them. An answer own-words:<id> says that they are the person's own.",
    }),
  sourceRules: z.array(rule),
  told: toldContent,
  named: z.boolean(),
  shown: z.string().openapi({ description: "A mark of it. Sent along, nothing else is sent." }),
  naming: z.array(z.string()).openapi({
    description: "What in words that are said to name nobody plainly names somebody.",
  }),
  refused: z.string().nullable(),
});

/** Told or kept, why, and on which rules. */
export interface FieldLine extends Omit<FieldRuling, "why"> {
  readonly why: FieldRuling["why"] | "nothing-there" | "of-source";
}

/** A source's words stay unless the sender says they are the person's own. */
interface SourceWords {
  readonly id: string;
  readonly day: Day;
  readonly words: string | null;
  /** Never released: senders at the public door were promised anonymity. */
  readonly fromDoor: boolean;
  readonly released: boolean;
}

/** The name is not opened for it. */
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
  /** Where own words are asked for; with the rules that protect sources. */
  readonly sourceWords: readonly SourceWords[];
  readonly sourceRules: readonly SharingRule[];
  readonly told: Told;
  readonly named: boolean;
  /** Sent back, so that nothing changed goes unseen. */
  readonly shown: string;
  /** The sender's duties towards a child, for any recipient. */
  readonly childDuties: readonly SharingRule[];
  /** Units that some answer allows to hear of the referral, without its subject. */
  readonly units: readonly UnitLine[];
  /** Names found in words said to name nobody. */
  readonly naming: readonly string[];
  /** The refusal that sending would give; null if none. */
  readonly refused: WishRefusal | null;
}

/** Towards child welfare, when somebody is or may be under 18. */
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

function sourceWordsOf({ wish, material }: Considered): readonly SourceWords[] {
  return material.observations
    .filter(({ wordsOf }) => wordsOf !== "us" && wish.fields.includes("words"))
    .filter(({ words, facts }) => words !== null || facts.some(({ note }) => note !== null))
    .map(({ id, day, words, wordsOf }) => ({
      ...{ id, day, words, fromDoor: wordsOf === "reporter" },
      released: material.speaking.has(id),
    }));
}

/** Why an allowed field has nothing to tell. */
function whyNothing(field: FieldLine["field"], sources: readonly SourceWords[]): FieldLine["why"] {
  return field === "words" && sources.some(({ released }) => !released)
    ? "of-source"
    : "nothing-there";
}

/** Shows what would go, stay, be needed and must be judged. Keeps nothing. */
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

interface Shown {
  readonly told: Told;
  readonly named: boolean;
  readonly basis: readonly SharingRule[];
  /** Including those left out. */
  readonly units: readonly UnitTold[];
}

/** Marks what was shown, so that nothing goes that changed after it was read. */
export function markOf({ told, named, basis, units }: Shown): string {
  const ids = [basis.map(({ id }) => id), units.map(({ unit }) => unit.cell)];
  const shown = JSON.stringify([told, named, ...ids]);
  return createHash("sha256").update(shown).digest("base64url");
}
