import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { isSector, sectors, sectorUnknown } from "../../domain/case/sector.ts";
import type { Moment } from "../../domain/time/day.ts";
import { insertCase } from "../../store/case/case-opening.ts";
import type { Cell } from "../../store/cell.ts";
import { onAgency } from "../access/perform.ts";
import { form } from "../form.ts";

export const opening = form(
  z.object({
    place: z.string().trim().max(100),
    sector: z
      .enum([sectorUnknown, ...sectors])
      .openapi({ description: "Kind of work; empty where it is not known." }),
    restricted: z.boolean().default(false),
  }),
  { "case.no-place": "place", "case.no-such-sector": "sector" },
);

export interface OpenCase {
  /** Random: see domain/case/label.ts. */
  readonly label: string;
  readonly place: string;
  readonly sector: string;
  /** Only members see it. */
  readonly restricted: boolean;
}

type OpenRefusal = "case.no-place" | "case.no-such-sector";

function problemOf({ place, sector }: OpenCase): OpenRefusal | null {
  if (place.trim() === "") {
    return "case.no-place";
  }
  return sector === sectorUnknown || isSector(sector) ? null : "case.no-such-sector";
}

export async function openCase(
  cell: Cell,
  actor: Colleague,
  request: OpenCase,
  now: Moment,
): Promise<Outcome<string, OpenRefusal | "not-permitted">> {
  const id = crypto.randomUUID();
  const problem = problemOf(request);
  const opens = problem === null ? id : null;
  return await onAgency(cell, actor, { action: "case.open", opens }, async (tx) => {
    if (problem !== null) {
      return refused(problem);
    }
    const { label, sector, restricted } = request;
    await insertCase(tx, {
      id,
      label,
      place: request.place.trim(),
      sector,
      restricted,
      at: now,
      by: actor.id,
    });
    return done(id);
  });
}
