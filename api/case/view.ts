import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { sectors } from "../../domain/case/sector.ts";
import { caseShows, caseSorts } from "../../domain/case/state.ts";
import type { Moment } from "../../domain/time/day.ts";
import { dropView, putView } from "../../store/case/case-view.ts";
import type { Cell } from "../../store/cell.ts";
import { onAgency } from "../access/perform.ts";
import { form } from "../form.ts";

export const unknownSector = "unknown";

export const keepingView = form(
  z.object({
    name: z.string().trim().min(1).max(40),
    show: z.enum(caseShows),
    sort: z.enum(caseSorts),
    sector: z
      .enum([unknownSector, ...sectors])
      .nullable()
      .default(null),
    place: z.string().trim().max(100).default(""),
  }),
  { "case.too-many-views": "name" },
);

/** Keeps it for oneself, in the place of one of that name. */
export async function keepView(
  cell: Cell,
  actor: Colleague,
  view: z.output<typeof keepingView.shape>,
  now: Moment,
): Promise<Outcome<null, "not-permitted" | "case.too-many-views">> {
  return await onAgency(cell, actor, { action: "case.view" }, async (tx) =>
    (await putView(tx, actor.id, view, now)) ? done(null) : refused("case.too-many-views"),
  );
}

/** One that is gone already is gone. */
export async function removeView(
  cell: Cell,
  actor: Colleague,
  name: string,
): Promise<Outcome<null, "not-permitted">> {
  return await onAgency(cell, actor, { action: "case.view" }, async (tx) => {
    await dropView(tx, name);
    return done(null);
  });
}
