import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { plainlyReaches } from "../../domain/case/reaches.ts";
import {
  inForce,
  isByWhatIsWritten,
  type Safeguard,
  type SafeguardKind,
  safeguardKinds,
  saysHow,
} from "../../domain/case/safeguard.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case/case.ts";
import { insertSafeguard, lockSafeguards } from "../../store/case/case-opening.ts";
import type { Cell } from "../../store/cell.ts";
import { holdLife } from "../../store/plan/life.ts";
import { personIdsOf } from "../../store/plan/right-day.ts";
import { onCase, rightsSeenIn } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import { form } from "../form.ts";
import { agesIn } from "./ages.ts";

export const setting = form(
  z.object({
    kind: z.enum(safeguardKinds),
    holds: z.boolean(),
    how: z.string().trim().max(300).nullable().default(null),
    why: z.string().trim().max(500),
    otherCase: z.boolean().default(false).openapi({
      description: "Of a child, lifted: that it was set on the wrong case.",
    }),
  }),
  {
    "safeguard.no-why": "why",
    "safeguard.no-how": "how",
    "safeguard.how-reaches": "how",
    "safeguard.already-in-force": "why",
    "safeguard.already-lifted": "why",
    "safeguard.child-written": "why",
    "safeguard.child-not-seen": "why",
    "safeguard.child-unanswered": "why",
    "safeguard.child-asked": "why",
  },
);

export interface SetSafeguard {
  readonly caseId: string;
  readonly kind: SafeguardKind;
  readonly holds: boolean;
  readonly why: string;
  /** The language or the way, where the kind has one. */
  readonly how: string | null;
  /** Of a child: it was set on the wrong case, and no age is asked first. */
  readonly otherCase?: boolean | undefined;
}

export type SafeguardRefusal =
  | "safeguard.no-why"
  | "safeguard.no-how"
  | "safeguard.how-reaches"
  | "safeguard.already-in-force"
  | "safeguard.already-lifted"
  | "safeguard.child-written"
  | "safeguard.child-not-seen"
  | "safeguard.child-unanswered"
  | "safeguard.child-asked";

function howOf(kind: SafeguardKind, holds: boolean, how: string | null): string | null {
  return holds && saysHow.has(kind) ? (how ?? "").trim() : null;
}

/** A way to reach the person must be one; a language must not. */
function wrongWords(kind: SafeguardKind, why: string, how: string | null) {
  if (why.trim() === "") {
    return "safeguard.no-why";
  }
  if (how === "") {
    return "safeguard.no-how";
  }
  return kind === "interpreter" && plainlyReaches(how ?? "") ? "safeguard.how-reaches" : null;
}

/** Null where all are known to be adults, and the actor may read so. */
async function whyStaysChild(
  tx: Tx,
  actor: Colleague,
  { caseId, otherCase = false }: SetSafeguard,
  held: Safeguard,
  today: Day,
): Promise<SafeguardRefusal | null> {
  const sees = await rightsSeenIn(tx, actor, caseId);
  const ages = [...(await agesIn(tx, { caseId, safeguards: [held], sees, today })).values()];
  const is = (age: (typeof ages)[number]) => ages.includes(age);
  if (is("child")) {
    return "safeguard.child-written";
  }
  if (is("not-seen")) {
    return "safeguard.child-not-seen";
  }
  if (is("asked")) {
    return "safeguard.child-asked";
  }
  return is("unanswered") && !isByWhatIsWritten(held) && !otherCase
    ? "safeguard.child-unanswered"
    : null;
}

/** A colleague's reason goes on top of what is written. */
function alreadySo(held: Safeguard | undefined, holds: boolean) {
  if (held === undefined) {
    return holds ? null : "safeguard.already-lifted";
  }
  return holds && held.why !== "" ? "safeguard.already-in-force" : null;
}

/** In the order of those who answer: lives first. */
async function holdWhatIsSaid(tx: Tx, { caseId, kind, holds }: SetSafeguard): Promise<void> {
  const persons = holds || kind !== "minor-or-maybe" ? [] : await personIdsOf(tx, caseId);
  for (const person of persons.toSorted()) {
    await holdLife(tx, person);
  }
  await lockSafeguards(tx, caseId);
}

/** To lift needs a part in the case; for a child also everyone's rights, and every age answered. */
export async function setSafeguard(
  cell: Cell,
  actor: Colleague,
  request: SetSafeguard,
  now: Moment,
): Promise<Outcome<null, SafeguardRefusal | ReadRefusal>> {
  const { caseId, kind, holds, why, how } = request;
  const act = { action: holds ? "safeguard.set" : "safeguard.lift", record: kind } as const;
  return await onCase(cell, actor, caseId, act, async (tx) => {
    const words = howOf(kind, holds, how);
    const wrong = wrongWords(kind, why, words);
    if (wrong !== null) {
      return refused(wrong);
    }
    await holdWhatIsSaid(tx, request);
    const held = inForce(await safeguardsOf(tx, caseId)).find((each) => each.kind === kind);
    const already = alreadySo(held, holds);
    if (already !== null) {
      return refused(already);
    }
    // Helpers with a bed or a journey read nothing else of it.
    const stays =
      !holds && held?.kind === "minor-or-maybe"
        ? await whyStaysChild(tx, actor, request, held, dayOf(now))
        : null;
    if (stays !== null) {
      return refused(stays);
    }
    const set = { caseId, kind, holds, why: why.trim(), how: words };
    await insertSafeguard(tx, { ...set, at: now, by: actor.id });
    return done(null);
  });
}
