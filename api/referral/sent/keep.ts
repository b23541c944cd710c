import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import { isSeen } from "../../../domain/base/text.ts";
import type { Moment } from "../../../domain/time/day.ts";
import { idOrNull } from "../../../store/case/case.ts";
import type { Cell } from "../../../store/cell.ts";
import { endDeadline } from "../../../store/deadline/deadline.ts";
import {
  caseOfReferral,
  firstSenderOf,
  keepPassing,
  lockReferral,
} from "../../../store/referral/referral.ts";
import { onPartOfCase } from "../../access/perform.ts";
import { form } from "../../form.ts";
import { words } from "../choices.ts";

export const keeping = form(z.object({ why: words }), {
  "referral.no-words": "why",
  "referral.not-taken-back": "why",
  "referral.already-kept": "why",
});

export interface KeepPassedOn {
  readonly id: string;
  /** Our own ground for keeping it. */
  readonly why: string;
}

type Refusal =
  | "not-permitted"
  | "referral.not-found"
  | "referral.no-words"
  | "referral.not-taken-back"
  | "referral.already-kept";

/** Keeps what was passed on after its first sender withdrew. The ground, in words, is given once and stays here. */
export async function keepPassedOn(
  cell: Cell,
  actor: Colleague,
  { id, why }: KeepPassedOn,
  now: Moment,
): Promise<Outcome<null, Refusal>> {
  return await onPartOfCase(
    cell,
    actor,
    { caseOf: (tx) => caseOfReferral(tx, id), missing: "referral.not-found" },
    { action: "referral.keep", record: idOrNull(id) },
    async (tx): Promise<Outcome<null, Refusal>> => {
      if (!isSeen(why)) {
        return refused("referral.no-words");
      }
      await lockReferral(tx, id);
      const first = await firstSenderOf(tx, id);
      if (first?.withdrawn !== true) {
        return refused("referral.not-taken-back");
      }
      if (first.kept !== null) {
        return refused("referral.already-kept");
      }
      await keepPassing(tx, { referral: id, why, at: now, by: actor.id });
      await endDeadline(tx, { kind: "ground-gone", about: id, how: "met", at: now });
      return done(null);
    },
  );
}
