import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import { type Wishes, type WishesRefusal, wishesProblem } from "../../domain/plan/wishes.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Cell } from "../../store/cell.ts";
import { onPlan } from "../access/perform.ts";
import { form } from "../form.ts";
import { type Keep, type KeepRefusal, keepEntry, slipsAt } from "./keep.ts";
import { asSeen, formed } from "./shown.ts";

/** One thing holds the wishes; each telling is a version. */
export const wishesThing = "wishes";

export const wishing = form(z.object({ ...asSeen, content: formed.wishes }), {
  "plan.not-yet": "content.on",
  "plan.wish-twice": "content.inOrder",
  "plan.other-wish": "content.words",
  ...slipsAt("content.inOrder"),
});

/** Keeps the present wishes in order; earlier ones stay. */
export async function noteWishes(
  cell: Cell,
  actor: Colleague,
  request: Omit<Keep<Wishes>, "thing" | "field">,
  now: Moment,
): Promise<Outcome<number, WishesRefusal | KeepRefusal>> {
  const keep = { ...request, thing: wishesThing, field: "wishes" } as const;
  const problem = () => wishesProblem(request.content, dayOf(now));
  return await onPlan(cell, actor, keep, "plan.note", (tx, opened) =>
    keepEntry<"wishes", WishesRefusal>({ tx, actor, opened, now }, keep, { problem }),
  );
}
