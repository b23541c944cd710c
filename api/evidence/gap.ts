import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import {
  endOf,
  gapSteps,
  inOrder,
  type KeptGap,
  lastDayWhys,
  type NewGap,
} from "../../domain/evidence/gap.ts";
import { provisionsFor } from "../../domain/evidence/mandate.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Law } from "../../law/law.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull } from "../../store/case/case.ts";
import { codeNamesIn } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { endDeadline, startDeadline } from "../../store/deadline/deadline.ts";
import { gapsOf, insertGap, insertGapStep } from "../../store/evidence/gap.ts";
import { caseOfItem, lockEvidence } from "../../store/evidence/item.ts";
import { form } from "../form.ts";
import { someDay } from "../openapi.ts";
import { type EvidenceRefusal, onEvidence } from "./gate.ts";
import { type AskedEvidence, type EvidenceOfCase, evidenceIn } from "./read.ts";

const someText = z.string().trim().max(500);
const once = z.uuid().optional().openapi({ description: "Yours; the same again adds nothing." });

export const missing = form(
  z.object({
    id: once,
    on: z.string().min(1).max(200).openapi({ description: "`PROVISION/ELEMENT`." }),
    persons: z
      .array(z.uuid())
      .max(200)
      .default([])
      .openapi({ description: "Empty: all persons of the case." }),
    what: someText.min(1),
    askWhom: someText.min(1),
    basis: someText.default(""),
    lastDay: someDay.nullable().default(null),
    why: z.enum(lastDayWhys).nullable().default(null),
    source: someText.default(""),
  }),
  {
    "evidence.no-such-element": "on",
    "evidence.not-in-case": "persons",
    "evidence.no-why": "why",
    "evidence.no-last-day": "lastDay",
    "evidence.already-used": "what",
  },
);

type GapRefusal =
  | "evidence.no-such-element"
  | "evidence.not-in-case"
  | "evidence.no-why"
  | "evidence.no-last-day"
  | "evidence.already-used"
  | EvidenceRefusal;

type Missing = z.output<typeof missing.shape>;
type InCase = { readonly caseId: string };

function lastOf({ lastDay, why, source }: Missing): NewGap["last"] {
  return lastDay === null || why === null ? null : { day: lastDay, why, source };
}

function wrongIn(
  { persons: whom, lastDay, why }: Missing,
  persons: readonly { readonly id: string }[],
): Exclude<GapRefusal, EvidenceRefusal> | null {
  if (!whom.every((person) => persons.some(({ id }) => id === person))) {
    return "evidence.not-in-case";
  }
  if (lastDay !== null && why === null) {
    return "evidence.no-why";
  }
  return lastDay === null && why !== null ? "evidence.no-last-day" : null;
}

/** Adds a source that is missing; with a last date it is a deadline of the case. */
export async function addGap(
  cell: Cell,
  actor: Colleague,
  { provisions }: Pick<Law, "provisions">,
  { caseId, ...request }: Missing & InCase,
  now: Moment,
): Promise<Outcome<{ readonly id: string }, GapRefusal>> {
  const { id = crypto.randomUUID(), on, what, askWhom, basis, persons: whom } = request;
  const [provision = "", element = ""] = on.split("/");
  const own = provisionsFor(cell.kinds, provisions).find((each) => each.id === provision);
  const act = { action: "evidence.write", record: id } as const;
  return await onEvidence<{ readonly id: string }, GapRefusal>(
    cell,
    actor,
    caseId,
    act,
    async (tx) => {
      const persons = await codeNamesIn(tx, caseId);
      const isElement = own?.elements.some((each) => each.id === element) === true;
      const wrong = isElement ? wrongIn(request, persons) : "evidence.no-such-element";
      if (wrong !== null) {
        return refused(wrong);
      }
      const last = lastOf(request);
      const of = whom.length === 0 ? "all" : whom;
      const gap = { id, caseId, provision, element, of, what, askWhom, basis, last } as const;
      const isNew = await insertGap(tx, cell, { ...gap, at: now, by: actor.id });
      if (!(isNew || (await gapsOf(tx, cell, caseId)).some((each) => each.id === id))) {
        return refused("evidence.already-used");
      }
      if (isNew && last !== null) {
        await startDeadline(tx, {
          ...{ kind: "evidence-gap", about: id, caseId, due: last.day, at: now },
        });
      }
      return done({ id });
    },
  );
}

export const goingOn = form(
  z.object({
    id: once,
    what: z.enum(gapSteps),
    happened: someDay,
    item: z.uuid().nullable().default(null).openapi({ description: "What was got." }),
    words: z.string().trim().max(2_000).default(""),
  }),
  {
    "evidence.step-later": "happened",
    "evidence.no-such-item": "item",
    "evidence.already-ended": "what",
  },
);

type StepRefusal =
  | "evidence.gap.not-found"
  | "evidence.step-later"
  | "evidence.no-such-item"
  | "evidence.already-ended"
  | EvidenceRefusal;

type GoOn = z.output<typeof goingOn.shape> & InCase & { readonly gap: string };

async function wrongStep(
  tx: Tx,
  cell: Cell,
  { caseId, gap, item, happened }: Pick<GoOn, "caseId" | "gap" | "item" | "happened">,
  now: Moment,
): Promise<Exclude<StepRefusal, EvidenceRefusal> | null> {
  const found = (await gapsOf(tx, cell, caseId)).find((each) => each.id === gap);
  if (found === undefined) {
    return "evidence.gap.not-found";
  }
  if (endOf(found) !== null) {
    return "evidence.already-ended";
  }
  if (happened > dayOf(now)) {
    return "evidence.step-later";
  }
  const isHere = item === null || (await caseOfItem(tx, item)) === caseId;
  return isHere ? null : "evidence.no-such-item";
}

/** Asked for, got, refused, or given up: the latter four end it, and its deadline. */
export async function goOnWithGap(
  cell: Cell,
  actor: Colleague,
  { id = crypto.randomUUID(), caseId, gap, ...step }: GoOn,
  now: Moment,
): Promise<Outcome<{ readonly gap: string }, StepRefusal>> {
  const act = { action: "evidence.write", record: idOrNull(gap) } as const;
  return await onEvidence<{ readonly gap: string }, StepRefusal>(
    cell,
    actor,
    caseId,
    act,
    async (tx) => {
      await lockEvidence(tx, caseId);
      const item = step.what === "got" ? step.item : null;
      const wrong = await wrongStep(tx, cell, { caseId, gap, item, happened: step.happened }, now);
      if (wrong !== null) {
        return refused(wrong);
      }
      await insertGapStep(tx, cell, { ...step, id, item, gap, caseId, at: now, by: actor.id });
      if (step.what !== "asked") {
        const how = step.what === "got" ? "met" : "moot";
        await endDeadline(tx, { kind: "evidence-gap", about: gap, how, at: now });
      }
      return done({ gap });
    },
  );
}

export interface GapsOfCase extends EvidenceOfCase {
  /** Open ones first, the soonest last date before others. */
  readonly gaps: readonly KeptGap[];
}

export async function readGaps(
  cell: Cell,
  actor: Colleague,
  law: Pick<Law, "provisions">,
  asked: AskedEvidence,
): Promise<Outcome<GapsOfCase, EvidenceRefusal>> {
  return await onEvidence(cell, actor, asked.caseId, { action: "evidence.read" }, async (tx) => {
    const [found, gaps] = await Promise.all([
      evidenceIn(tx, cell, law, asked),
      gapsOf(tx, cell, asked.caseId),
    ]);
    return done({ ...found, gaps: inOrder(gaps) });
  });
}
