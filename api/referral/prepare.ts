import type { Colleague } from "../../domain/access/actor.ts";
import { type Day, dayOf, type Moment } from "../../domain/base/day.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Told } from "../../domain/document/document.ts";
import { type Basis, basisOf } from "../../domain/referral/basis.ts";
import { type Field, type Ground, type Purpose, rulings } from "../../domain/referral/referral.ts";
import { fieldsIn } from "../../domain/referral/told.ts";
import type { CaseHead } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase } from "../access/perform.ts";
import { chosenFields, type ReferralWish, type Weighed, type WishRefusal, weigh } from "./wish.ts";

/** One field before it is sent: told or kept, and why. */
export interface FieldLine {
  readonly field: Field;
  readonly told: boolean;
  readonly why: "chosen" | "always" | "not-chosen" | "identifies" | "nothing-there";
}

/** What would be told, field by field, and on what. The name is not opened for it. */
export interface ReferralPreview {
  readonly head: CaseHead;
  readonly to: { readonly cell: string; readonly name: string };
  readonly purpose: Purpose;
  readonly ground: Ground;
  readonly basis: Basis;
  readonly consent: { readonly pseudonym: string; readonly until: Day } | null;
  readonly due: Day;
  readonly until: Day;
  readonly reasoning: string;
  readonly fields: readonly FieldLine[];
  readonly told: Told;
  readonly named: boolean;
}

function linesOf(wish: ReferralWish, { disclosure, told, named }: Weighed): readonly FieldLine[] {
  const there: readonly Field[] = [...fieldsIn(told), ...(named ? (["name"] as const) : [])];
  return rulings(disclosure.ground, chosenFields(wish)).map((line) =>
    line.told && !there.includes(line.field)
      ? { field: line.field, told: false, why: "nothing-there" }
      : line,
  );
}

/** Shows what a referral would tell, and what stays and why. Nothing is kept. Refuses as sending would. */
export async function prepareReferral(
  cell: Cell,
  actor: Colleague,
  caseId: string,
  wish: ReferralWish,
  now: Moment,
): Promise<Outcome<ReferralPreview, WishRefusal | "not-permitted" | "case.not-found">> {
  const act = { action: "referral.prepare" } as const;
  return await onCase(cell, actor, caseId, act, async (tx) => {
    const weighed = await weigh(tx, cell, caseId, wish, dayOf(now));
    if (!weighed.ok) {
      return weighed;
    }
    const { head, peer, disclosure, consent, told, named } = weighed.value;
    return done({
      head,
      to: { cell: peer.cell, name: peer.name },
      purpose: disclosure.purpose,
      ground: disclosure.ground,
      basis: basisOf(disclosure.ground, cell.kinds),
      consent: consent === null ? null : { pseudonym: consent.pseudonym, until: consent.until },
      due: wish.due,
      until: wish.until,
      reasoning: wish.reasoning.trim(),
      fields: linesOf(wish, weighed.value),
      told,
      named,
    });
  });
}
