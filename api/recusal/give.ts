import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull, isId } from "../../store/case/case.ts";
import { whoMayOwn } from "../../store/case/given.ts";
import type { Cell } from "../../store/cell.ts";
import type { ColleagueRow } from "../../store/colleague.ts";
import { incomingAmong, insertIncomingGiven, mayDecide } from "../../store/intake/given.ts";
import { onAgency } from "../access/perform.ts";
import { form } from "../form.ts";
import { claim } from "../intake/claim.ts";
import { type Incoming, type IncomingLine, lineOf } from "../intake/incoming.ts";
import { type AsideRefusal, setAside, settingAside } from "../intake/set-aside.ts";

export const giving = form(
  z.object({
    colleague: z.uuid().openapi({ description: "Who decides on it from now on." }),
    had: z.uuid().nullable().optional().openapi({
      description: "Who had it when this was decided; null: no one.",
    }),
  }),
  {
    "inbox.cannot-have": "colleague",
    "inbox.already-theirs": "colleague",
    "inbox.other-has": "had",
  },
);

interface Give extends z.output<typeof giving.shape> {
  readonly id: string;
}

type GivingRefusal =
  | "inbox.cannot-have"
  | "inbox.already-theirs"
  | "inbox.other-has"
  | "referral.already-withdrawn";

type GiveRefusal =
  | GivingRefusal
  | "not-permitted"
  | "inbox.not-found"
  | "inbox.already-handled"
  | "inbox.unreadable";

async function whyNot(
  tx: Tx,
  incoming: Incoming,
  { id, colleague, had }: Give,
): Promise<GivingRefusal | null> {
  const has = incoming.given?.id ?? null;
  if (incoming.kind === "referral" && incoming.referral.state === "withdrawn") {
    return "referral.already-withdrawn";
  }
  if (has === colleague) {
    return "inbox.already-theirs";
  }
  if (had !== undefined && had !== has) {
    return "inbox.other-has";
  }
  return (await mayDecide(tx, id, colleague)) ? null : "inbox.cannot-have";
}

/** Gives what waits to a colleague to decide on, and to no one else's eyes than before. The last one given it has it. */
export async function giveIncoming(
  cell: Cell,
  actor: Colleague,
  { id, colleague, had }: Give,
  now: Moment,
): Promise<Outcome<null, GiveRefusal>> {
  const act = { action: "inbox.give", record: idOrNull(id) } as const;
  return await onAgency(cell, actor, act, async (tx): Promise<Outcome<null, GiveRefusal>> => {
    const claimed = await claim(tx, id);
    if (!claimed.ok) {
      return claimed;
    }
    const why = await whyNot(tx, claimed.value, { id, colleague, had });
    if (why !== null) {
      return refused(why);
    }
    await insertIncomingGiven(tx, { incoming: id, by: actor.id, to: colleague, at: now });
    return done(null);
  });
}

export interface Chosen {
  readonly lines: readonly IncomingLine[];
  readonly colleagues: readonly ColleagueRow[];
}

/** What is chosen in a list, as far as it is seen. */
export async function readChosen(
  cell: Cell,
  actor: Colleague,
  chosen: readonly string[],
): Promise<Outcome<Chosen, "not-permitted">> {
  return await onAgency(cell, actor, { action: "inbox.list" }, async (tx) => {
    const [rows, colleagues] = await Promise.all([
      incomingAmong(tx, chosen.filter(isId)),
      whoMayOwn(tx),
    ]);
    return done({ lines: rows.map(lineOf), colleagues });
  });
}

const most = 100;
const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

/** With who had each when it was chosen, or no one. */
export const givingMany = form(
  z.object({
    incoming: z
      .array(z.string().regex(new RegExp(`^${uuid}\\.(?:${uuid})?$`)))
      .min(1)
      .max(most),
    colleague: z.uuid(),
  }),
  {},
);

export const settingAsideMany = form(
  z.object({
    incoming: z.array(z.uuid()).min(1).max(most),
    reason: settingAside.shape.shape.reason,
  }),
  {},
);

/** Null where it was done. */
export interface Answered {
  readonly id: string;
  readonly refused: GiveRefusal | AsideRefusal | null;
}

/** Each by itself: what is refused of one holds up no other, and every answer is told. */
async function each(
  ids: readonly string[],
  one: (id: string) => Promise<Outcome<null, GiveRefusal | AsideRefusal>>,
): Promise<Outcome<readonly Answered[], never>> {
  const answers: Answered[] = [];
  for (const id of new Set(ids)) {
    const outcome = await one(id);
    answers.push({ id: id.slice(0, 36), refused: outcome.ok ? null : outcome.refused });
  }
  return done(answers);
}

export async function giveMany(
  cell: Cell,
  actor: Colleague,
  { incoming, colleague }: z.output<typeof givingMany.shape>,
  now: Moment,
) {
  return await each(incoming, async (chosen) => {
    const [id = "", had = ""] = chosen.split(".");
    return await giveIncoming(cell, actor, { id, colleague, had: had === "" ? null : had }, now);
  });
}

export async function setAsideMany(
  cell: Cell,
  actor: Colleague,
  { incoming, reason }: z.output<typeof settingAsideMany.shape>,
  now: Moment,
) {
  return await each(incoming, async (id) => await setAside(cell, actor, { id, reason }, now));
}
