import type { Colleague } from "../../domain/access/actor.ts";
import { mayReadEntry } from "../../domain/access/may.ts";
import type { Moment } from "../../domain/base/day.ts";
import { type Json, sameJson } from "../../domain/base/json.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import {
  asOf,
  type Content,
  type ContentOf,
  type Entry,
  fieldsOfKind,
  historyOf,
  isOfKind,
  type Kind,
} from "../../domain/plan/entry.ts";
import type { PlanField } from "../../domain/plan/field.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import type { KeptPlan } from "../../store/plan.ts";
import { entriesOf, insertEntry } from "../../store/plan-entry.ts";
import { onPlan } from "../access/perform.ts";
import type { OfPerson, PlanRefusal } from "./read.ts";

/** A wording that is to be put on top of one thing in a plan. */
export interface Keep<Of extends Content> extends OfPerson {
  readonly thing: string;
  /** The version that was seen when this was written; 0 for a new thing. */
  readonly seen: number;
  readonly field: PlanField;
  readonly content: Of;
}

export type KeepRefusal = PlanRefusal | "plan.already-changed" | "plan.entry.not-found";

/** What stands when a wording is to be kept. */
export interface Before<Of extends Content> {
  readonly plan: KeptPlan;
  /** The thing as it stood; null when it is new. */
  readonly before: Of | null;
  /** Everything that the writer sees of the plan now. */
  readonly standing: readonly Entry[];
}

/** What one kind of thing asks before it is kept, and what is done with it in the same transaction. */
interface Rule<Of extends Content, Code extends string> {
  readonly problem: (tx: Tx, at: Before<Of>) => Promise<Code | null> | Code | null;
  readonly kept?: (tx: Tx, at: Before<Of>) => Promise<void>;
}

/** Sent twice: what is to be kept stands there already, word for word, by the same hand and on top of the same. */
function isRepeated(newest: Entry | undefined, actor: Colleague, keep: Keep<Content>): boolean {
  return (
    newest !== undefined &&
    newest.version === keep.seen + 1 &&
    newest.by.id === actor.id &&
    sameJson(newest.content as unknown as Json, keep.content as unknown as Json)
  );
}

function misplaced(newest: Entry | undefined, { seen, field, content }: Keep<Content>): boolean {
  if (!fieldsOfKind[content.kind].includes(field)) {
    return true;
  }
  return newest === undefined
    ? seen > 0
    : newest.field !== field || newest.content.kind !== content.kind;
}

/**
 * Puts a wording on top of a thing in a plan; gives its version. Of two who wrote at once the first is kept, and the other is
 * refused `plan.already-changed` with nothing lost.
 */
export async function keepEntry<K extends Kind, Code extends string>(
  cell: Cell,
  actor: Colleague,
  keep: Keep<ContentOf<K>>,
  rule: Rule<ContentOf<K>, Code>,
  now: Moment,
): Promise<Outcome<number, Code | KeepRefusal>> {
  const act = "plan.note";
  return await onPlan<number, Code | KeepRefusal>(cell, actor, keep, act, async (tx, opened) => {
    const { plan, access } = opened;
    const all = await entriesOf(tx, plan.id);
    const entries = all.filter((entry) => mayReadEntry(actor, access, entry));
    const [newest] = historyOf(entries, keep.thing);
    if (misplaced(newest, keep)) {
      return refused("plan.entry.not-found");
    }
    const { thing, field, content, seen } = keep;
    if (isRepeated(newest, actor, keep)) {
      return done(seen + 1);
    }
    if ((newest?.version ?? 0) !== seen) {
      return refused("plan.already-changed");
    }
    const before =
      newest !== undefined && isOfKind<K>(content.kind as K)(newest) ? newest.content : null;
    const at = { plan, before, standing: asOf(entries, now) };
    const problem = await rule.problem(tx, at);
    if (problem !== null) {
      return refused(problem);
    }
    const entry = { thing, version: seen + 1, field, at: now, by: actor.id, content };
    if (!(await insertEntry(tx, plan.id, entry))) {
      return refused("plan.already-changed");
    }
    await rule.kept?.(tx, at);
    return done(entry.version);
  });
}
