import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { mayHandOver } from "../../domain/access/may.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { accessWithin, idOrNull, isId } from "../../store/case/case.ts";
import { casesToGive, type GivenCase, insertGiven, whoMayOwn } from "../../store/case/given.ts";
import { asideFrom, lockRecusals } from "../../store/case/recusal.ts";
import type { Cell } from "../../store/cell.ts";
import type { ColleagueRow } from "../../store/colleague.ts";
import { ownerOf } from "../../store/plan/plan.ts";
import { onAgency, onCase } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import { form } from "../form.ts";

export const handingOver = form(
  z.object({
    colleague: z.uuid().openapi({ description: "Who owns the case from now on." }),
    had: z.uuid().optional().openapi({
      description:
        "Who owned it when this was decided: another owner since is an answer of its own.",
    }),
  }),
  {
    "case.not-owner": "colleague",
    "case.other-owner": "had",
    "case.already-theirs": "colleague",
    "case.cannot-own": "colleague",
    "case.owner-aside": "colleague",
  },
);

interface HandOver extends z.output<typeof handingOver.shape> {
  readonly caseId: string;
}

type GivingRefusal =
  | "case.not-owner"
  | "case.other-owner"
  | "case.already-theirs"
  | "case.cannot-own"
  | "case.owner-aside";

type HandOverRefusal = GivingRefusal | ReadRefusal;

async function whyNot(
  tx: Tx,
  actor: Colleague,
  { caseId, colleague, had }: HandOver,
  owner: string,
): Promise<GivingRefusal | null> {
  if (owner === colleague) {
    return "case.already-theirs";
  }
  if (had !== undefined && had !== owner) {
    return "case.other-owner";
  }
  if (!mayHandOver(actor, await accessWithin(tx, caseId, actor.id))) {
    return "case.not-owner";
  }
  const [able, aside] = await Promise.all([whoMayOwn(tx), asideFrom(tx, { caseId })]);
  if (!able.some(({ id }) => id === colleague)) {
    return "case.cannot-own";
  }
  return aside.some(({ id }) => id === colleague) ? "case.owner-aside" : null;
}

/** Gives a case to another owner, who is told; by its owner or a supervisor. Who had it stays a member. */
export async function handOverCase(
  cell: Cell,
  actor: Colleague,
  { caseId, colleague, had }: HandOver,
  now: Moment,
): Promise<Outcome<null, HandOverRefusal>> {
  const act = { action: "case.hand-over", record: idOrNull(colleague) } as const;
  return await onCase(cell, actor, caseId, act, async (tx) => {
    // One at a time, and no one steps aside meanwhile.
    await lockRecusals(tx, caseId);
    const owner = (await ownerOf(tx, caseId)) ?? "";
    const why = await whyNot(tx, actor, { caseId, colleague, had }, owner);
    if (why !== null) {
      return refused(why);
    }
    await insertGiven(tx, { caseId, by: actor.id, had: owner, to: colleague, at: now });
    return done(null);
  });
}

export interface Giving {
  readonly cases: readonly GivenCase[];
  readonly colleagues: readonly ColleagueRow[];
}

/** What is chosen in the list, as far as it is seen, and whom else it can be given. */
export async function readGiving(
  cell: Cell,
  actor: Colleague,
  chosen: readonly string[],
): Promise<Outcome<Giving, "not-permitted">> {
  return await onAgency(cell, actor, { action: "case.list" }, async (tx) => {
    const [cases, colleagues] = await Promise.all([
      casesToGive(tx, chosen.filter(isId)),
      whoMayOwn(tx),
    ]);
    return done({ cases, colleagues: colleagues.filter(({ id }) => id !== actor.id) });
  });
}

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

/** Cases with who owned them when they were chosen. */
export const handingOverMany = form(
  z.object({
    case: z
      .array(z.string().regex(new RegExp(`^${uuid}\\.${uuid}$`)))
      .min(1)
      .max(100),
    colleague: z.uuid(),
  }),
  {},
);

export interface HandedOver {
  readonly id: string;
  /** Null where it was given. */
  readonly refused: HandOverRefusal | null;
}

/** Each by itself: what is refused of one holds up no other, and every answer is told. */
export async function handOverCases(
  cell: Cell,
  actor: Colleague,
  wish: z.output<typeof handingOverMany.shape>,
  now: Moment,
): Promise<Outcome<readonly HandedOver[], never>> {
  const answers: HandedOver[] = [];
  for (const each of new Set(wish.case)) {
    const [caseId = "", had = ""] = each.split(".");
    const request = { caseId, had, colleague: wish.colleague };
    const given = await handOverCase(cell, actor, request, now);
    answers.push({ id: caseId, refused: given.ok ? null : given.refused });
  }
  return done(answers);
}
