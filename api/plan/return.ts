import type { Colleague } from "../../domain/access/actor.ts";
import { mayOnRights } from "../../domain/access/may.ts";
import { type Day, dayOf, type Moment } from "../../domain/base/day.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import { inForce } from "../../domain/case/safeguard.ts";
import { withoutApart } from "../../domain/plan/along.ts";
import { tellsOfName } from "../../domain/plan/older.ts";
import type { ReturnNote, ReturnRefusal, ReturnTopic } from "../../domain/plan/return.ts";
import { returnProblem } from "../../domain/plan/return-problem.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { personsOf } from "../../store/person.ts";
import { onPlan, rightsSeenIn } from "../access/perform.ts";
import { agesIn } from "../rights/ages.ts";
import type { OfPerson } from "../rights/keep-days.ts";
import { holdingFor, unseenRisks } from "./holding.ts";
import { type Before, type Keep, type KeepRefusal, keepEntry } from "./keep.ts";

/** Each topic of a return is one thing in a plan; each time it was asked is a version of it. */
export const returnThing = (topic: ReturnTopic): string => `return-${topic}`;

interface Journey {
  readonly content: ReturnNote;
  readonly today: Day;
}

/** That a journey names another person of the case who is or may be a child: they have one of their own, with child welfare on it. */
async function childAlong(
  tx: Tx,
  actor: Colleague,
  { caseId, person }: OfPerson,
  { content, today }: Journey,
): Promise<"plan.return-takes-child" | null> {
  const { topic, answer, words } = content;
  if (topic !== "journey" || answer !== "said" || words === null) {
    return null;
  }
  const others = (await personsOf(tx, caseId)).filter(({ id }) => id !== person);
  const named = others.filter(({ pseudonym }) => tellsOfName(withoutApart(words), pseudonym));
  if (named.length === 0) {
    return null;
  }
  const safeguards = inForce(await safeguardsOf(tx, caseId));
  const sees = await rightsSeenIn(tx, actor, caseId);
  const ages = await agesIn(tx, { caseId, safeguards, sees, today });
  const mayBe = safeguards.some(({ kind }) => kind === "minor-or-maybe");
  const isChild = ({ id }: { readonly id: string }) => {
    const known = ages.get(id);
    return known === "child" || (mayBe && known !== "none");
  };
  return named.some(isChild) ? "plan.return-takes-child" : null;
}

/**
 * Writes down what the person said of a return. A journey is kept only once both locks are open, by what holds in the case too; of
 * whoever is or may be a child not before child welfare was notified, since a yes from a child alone is not enough.
 */
export async function noteReturn(
  cell: Cell,
  actor: Colleague,
  request: Omit<Keep<ReturnNote>, "thing" | "field">,
  now: Moment,
): Promise<Outcome<number, ReturnRefusal | KeepRefusal>> {
  const { content } = request;
  const keep = { ...request, thing: returnThing(content.topic), field: "return" } as const;
  return await onPlan(cell, actor, keep, "plan.note", async (tx, opened) => {
    const today = dayOf(now);
    const readsRights: boolean = mayOnRights(actor, "rights.read", opened.access, opened.access);
    const unseen = await unseenRisks(tx, opened.plan.id, opened.access);
    const holding = { ...(await holdingFor(tx, request, readsRights, today)), unseen };
    const along = await childAlong(tx, actor, request, { content, today });
    const problem = ({ entries }: Before<ReturnNote>) =>
      returnProblem(entries, holding, content, today) ?? along;
    return await keepEntry<"return", ReturnRefusal>({ tx, actor, opened, now }, keep, { problem });
  });
}
