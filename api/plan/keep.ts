import type { Colleague } from "../../domain/access/actor.ts";
import { sameJson } from "../../domain/base/json.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { AlsoTells } from "../../domain/plan/also-tells.ts";
import {
  type Content,
  type ContentOf,
  type Entry,
  fieldsOfKind,
  historyOf,
  isOfKind,
  type Kind,
  newestOf,
} from "../../domain/plan/entry.ts";
import type { PlanField } from "../../domain/plan/field.ts";
import { textsOf } from "../../domain/plan/texts-of.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { OfPerson } from "../../store/case/person.ts";
import type { KeptPlan } from "../../store/plan/plan.ts";
import { insertEntry } from "../../store/plan/plan-entry.ts";
import type { OpenPlan } from "../access/perform.ts";
import { entriesFor, type PlanRefusal } from "./read.ts";
import { tell, tellRow } from "./tell.ts";

/** A wording to be put on top of a thing. */
export interface Keep<Of extends Content> extends OfPerson {
  readonly thing: string;
  /** The version the writer saw; 0 for a new thing. */
  readonly seen: number;
  readonly field: PlanField;
  readonly content: Of;
  /** What its words tell of besides. Danger makes a journey home wait, also for those who do not see this part. */
  readonly alsoTells?: AlsoTells;
}

type SlipRefusal = "plan.already-changed" | "plan.entry.not-found" | "plan.stands-already";
export type KeepRefusal = PlanRefusal | SlipRefusal;

/** Each mended at the field that says what it is. */
export const slipsAt = <Field extends string>(at: Field) =>
  ({
    "plan.already-changed": at,
    "plan.entry.not-found": at,
    "plan.stands-already": at,
  }) as const satisfies Record<SlipRefusal, Field>;

export interface Before<Of extends Content> {
  readonly plan: KeptPlan;
  readonly before: Of | null;
  /** Visible to the writer, the oldest first. */
  readonly entries: readonly Entry[];
  readonly standing: readonly Entry[];
}

/** What a kind checks before, and does in the same transaction. */
interface Rule<Of extends Content, Code extends string> {
  readonly problem: (at: Before<Of>) => Promise<Code | null> | Code | null;
  readonly kept?: (at: Before<Of>) => Promise<void>;
}

/** The same wording by the same colleague on the same version. */
function isRepeated(newest: Entry | undefined, actor: Colleague, keep: Keep<Content>): boolean {
  return (
    newest !== undefined &&
    newest.version === keep.seen + 1 &&
    newest.by.id === actor.id &&
    sameJson(newest.content, keep.content) &&
    sameJson(newest.alsoTells ?? null, keep.alsoTells ?? null)
  );
}

/** Null where it can be put on top. */
function slip(
  newest: Entry | undefined,
  { seen, field, content }: Keep<Content>,
): SlipRefusal | null {
  const elsewhere =
    newest === undefined
      ? seen > 0
      : newest.field !== field || newest.content.kind !== content.kind;
  if (elsewhere || !fieldsOfKind[content.kind].includes(field)) {
    return "plan.entry.not-found";
  }
  return (newest?.version ?? 0) === seen ? null : "plan.already-changed";
}

/** An equal thing exists: two would be done, or one forgotten. */
function standsAlready(standing: readonly Entry[], { thing, seen, field, content }: Keep<Content>) {
  return (
    seen === 0 &&
    standing.some(
      (each) => each.thing !== thing && each.field === field && sameJson(each.content, content),
    )
  );
}

function contentOf<K extends Kind>(newest: Entry | undefined, kind: K): ContentOf<K> | null {
  return newest !== undefined && isOfKind(kind)(newest) ? newest.content : null;
}

/** What is ticked of words that stood without that tick, or of new words. */
function newlyTold(before: Entry | undefined, kept: Entry): AlsoTells {
  const words = (entry: Entry) => textsOf(entry).map(([text]) => text);
  const isSame = before !== undefined && sameJson(words(before), words(kept));
  const told = isSame ? (before.alsoTells ?? []) : [];
  return (kept.alsoTells ?? []).filter((each) => !told.includes(each));
}

export interface Writing {
  readonly tx: Tx;
  readonly actor: Colleague;
  readonly opened: OpenPlan;
  readonly now: Moment;
}

/**
 * Keeps a wording and gives its version. Of two at once the second is refused `plan.already-changed`, with nothing
 * lost.
 */
export async function keepEntry<K extends Kind, Code extends string>(
  { tx, actor, opened, now }: Writing,
  keep: Keep<ContentOf<K>>,
  rule: Rule<ContentOf<K>, Code>,
): Promise<Outcome<number, Code | SlipRefusal>> {
  const { plan } = opened;
  const entries = await entriesFor(tx, actor, opened);
  const [newest] = historyOf(entries, keep.thing);
  const { thing, field, content, seen, alsoTells = null } = keep;
  if (isRepeated(newest, actor, keep)) {
    return done(seen + 1);
  }
  const slipped = slip(newest, keep);
  if (slipped !== null) {
    return refused(slipped);
  }
  const standing = newestOf(entries);
  const before = contentOf(newest, content.kind as K);
  const at = { plan, before, entries, standing };
  const problem = await rule.problem(at);
  if (problem !== null) {
    return refused(problem);
  }
  if (standsAlready(standing, keep)) {
    return refused("plan.stands-already");
  }
  const entry = { thing, version: seen + 1, field, at: now, alsoTells, content };
  if (!(await insertEntry(tx, plan.id, { ...entry, by: actor.id }))) {
    return refused("plan.already-changed");
  }
  await rule.kept?.(at);
  const kept = { ...entry, by: { id: actor.id, name: "" } };
  const told = { id: `${thing}.${entry.version}`, at: now, by: actor.id };
  await tell(tx, plan, newlyTold(newest, kept), told);
  await tellRow(tx, plan, contentOf(kept, "return")?.row ?? null, told);
  return done(entry.version);
}
