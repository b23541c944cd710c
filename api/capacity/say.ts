import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import {
  type CapacityRefusal,
  type CapacityWord,
  capacityStates,
  capacityWord,
  longestWords,
} from "../../domain/capacity/capacity.ts";
import { receivesReferrals } from "../../domain/referral/disclose.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import { peers, post } from "../../store/document/document.ts";
import {
  capacityThread,
  capacityWords,
  insertWord,
  lockCapacity,
} from "../../store/work/capacity.ts";
import { onAgency } from "../access/perform.ts";
import { form } from "../form.ts";
import { someDay } from "../openapi.ts";

export const saying = form(
  z.object({
    id: z.uuid().optional().openapi({ description: "Sent twice, it is one word." }),
    after: z
      .uuid()
      .nullable()
      .openapi({ description: "The last word you know of; null for none." }),
    state: z.enum(capacityStates),
    free: z.number().nullable().default(null),
    from: someDay,
    until: someDay.nullable().default(null),
    words: z.string().trim().max(longestWords).nullable().default(null),
  }),
  {
    "capacity.no-day": "from",
    "capacity.too-far-ahead": "from",
    "capacity.ends-before-it-begins": "until",
    "capacity.past": "until",
    "capacity.places-though-paused": "free",
    "capacity.no-such-number": "free",
    "capacity.already-said": "state",
  },
);

/** What an agency wants to say of its capacity. */
export interface WordWish extends Omit<CapacityWord, "from"> {
  readonly id?: string | undefined;
  /** The last word the sender saw; null if none. */
  readonly after: string | null;
  readonly from: Day | null;
}

export interface Said {
  readonly told: number;
}

type Refusal = CapacityRefusal | "capacity.already-said" | "not-permitted";

async function tellAll(tx: Tx, cell: Cell, word: CapacityWord, now: Moment): Promise<number> {
  const known = receivesReferrals(cell.kinds) ? await peers(tx) : [];
  const told = known.filter((peer) => peer.cell !== cell.id && receivesReferrals(peer.kinds));
  for (const to of told) {
    const thread = await capacityThread(tx, to.cell);
    const content = { kind: "capacity", ...word } as const;
    await post(tx, cell, { to, thread, content, written: now });
  }
  return told.length;
}

/**
 * Tells every agency that can be referred to. Refused if a colleague said another meanwhile: theirs must be seen
 * first.
 */
export async function sayCapacity(
  cell: Cell,
  actor: Colleague,
  wish: WordWish,
  now: Moment,
): Promise<Outcome<Said, Refusal>> {
  const { id = crypto.randomUUID(), after, ...said } = wish;
  const act = { action: "capacity.say", record: idOrNull(id) } as const;
  return await onAgency(cell, actor, act, async (tx): Promise<Outcome<Said, Refusal>> => {
    await lockCapacity(tx);
    const ours = (await capacityWords(tx)).filter(({ agency }) => agency === cell.id);
    if (ours.some((word) => word.id === id)) {
      return done({ told: 0 });
    }
    if ((ours.at(-1)?.id ?? null) !== after) {
      return refused("capacity.already-said");
    }
    const word = capacityWord(said, dayOf(now));
    if (!word.ok) {
      return word;
    }
    const origin = { by: actor.id };
    // The id belongs to another word: nothing was said.
    if (!(await insertWord(tx, { ...word.value, id, agency: cell.id, at: now, origin }))) {
      return refused("capacity.already-said");
    }
    return done({ told: await tellAll(tx, cell, word.value, now) });
  });
}
