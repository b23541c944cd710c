import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { toldDeeds } from "../../domain/evidence/kept.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import { idOrNull } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import { custodyOf, insertCustody } from "../../store/evidence/custody.ts";
import { caseOfItem, lockEvidence } from "../../store/evidence/item.ts";
import { form } from "../form.ts";
import { someDay } from "../openapi.ts";
import { type EvidenceRefusal, onEvidence } from "./gate.ts";

const someText = z.string().trim().max(500);

export const passing = form(
  z.object({
    id: z.uuid().optional().openapi({ description: "Yours; the same again adds nothing." }),
    deed: z.enum(toldDeeds),
    happened: someDay,
    from: someText.default(""),
    to: someText.min(1).openapi({ description: "Who got it, or the copy." }),
    where: someText.default(""),
    seal: z.string().trim().max(200).default("").openapi({
      description: "The number of a seal or a bag.",
    }),
    why: z.string().trim().max(2_000).default(""),
  }),
  { "evidence.step-later": "happened", "evidence.already-used": "deed" },
);

type PassRefusal =
  | "evidence.item.not-found"
  | "evidence.step-later"
  | "evidence.already-used"
  | EvidenceRefusal;

interface OfItem {
  readonly caseId: string;
  readonly item: string;
}

/** Writes down that an item was moved, copied or given back. It is added to the way it went, and stays. */
export async function passOn(
  cell: Cell,
  actor: Colleague,
  { caseId, item, id = crypto.randomUUID(), ...told }: z.output<typeof passing.shape> & OfItem,
  now: Moment,
): Promise<Outcome<{ readonly item: string }, PassRefusal>> {
  const act = { action: "evidence.write", record: idOrNull(item) } as const;
  return await onEvidence<{ readonly item: string }, PassRefusal>(
    cell,
    actor,
    caseId,
    act,
    async (tx) => {
      await lockEvidence(tx, caseId);
      if ((await caseOfItem(tx, item)) !== caseId) {
        return refused("evidence.item.not-found");
      }
      if (told.happened > dayOf(now)) {
        return refused("evidence.step-later");
      }
      const deed = { ...told, id, item, caseId, sha256: null, at: now, by: actor.id };
      const isNew = await insertCustody(tx, cell, deed);
      const isHere = isNew || (await custodyOf(tx, cell, item)).some((each) => each.id === id);
      return isHere ? done({ item }) : refused("evidence.already-used");
    },
  );
}
