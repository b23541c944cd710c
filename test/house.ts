import type { Hono } from "hono";
import type { Desk, House } from "../api/house.ts";
import type { WriteLetter } from "../api/rights/letter/promise.ts";
import type { Colleague } from "../domain/access/actor.ts";
import { loadLaw } from "../law/law.ts";
import type { Cell } from "../store/cell.ts";
import { createPages } from "../web/app.tsx";
import type { Env } from "../web/env.ts";
import { promiseLetter } from "../web/letter/promise.ts";
import * as maker from "../web/maker.ts";
import type { Workshop } from "../web/workshop.ts";
import { noon } from "./carry.ts";

const law = loadLaw();

export function testHouse(cells: readonly Cell[], origin = "http://localhost"): House {
  return {
    origin,
    cells: new Map(cells.map((cell) => [cell.id, cell])),
    law,
    now: () => noon,
    mails: false,
    nudge: () => undefined,
    relearn: async () => undefined,
  };
}

export function testDesk(cell: Cell, actor: Colleague): Desk {
  return { cell, actor, name: `A ${actor.role}`, title: actor.role };
}

/** `x-desk` chooses a key of `desks`; without it nobody is signed in, and `x-was-desk` says who was. */
export function testPages(
  house: House,
  desks: Readonly<Record<string, Desk>> = {},
  leaveTo?: string,
  workshop: Workshop = maker,
  isolated = false,
): Hono<Env> {
  return createPages({
    ...(leaveTo === undefined ? {} : { leaveTo }),
    house,
    isolated,
    machines: ["/cells/", "/api/"],
    own: [],
    workshop,
    deskOf: async (c) => desks[c.req.header("x-desk") ?? ""] ?? null,
    wasAtDesk: async (c) => (c.req.header("x-was-desk") ?? "") in desks,
    report: (error) => {
      throw error;
    },
  });
}

export const testLetter: WriteLetter = (letter) => promiseLetter({ ...letter, invented: false });
