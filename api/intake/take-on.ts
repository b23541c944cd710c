import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { heldTogether } from "../../domain/case/safeguard-come.ts";
import { sectorUnknown } from "../../domain/case/sector.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull } from "../../store/case/case.ts";
import { insertCase } from "../../store/case/case-opening.ts";
import type { Cell } from "../../store/cell.ts";
import { keepHandling } from "../../store/intake/inbox.ts";
import { append } from "../../store/log/log.ts";
import { onAgency } from "../access/perform.ts";
import { form } from "../form.ts";
import { type AcceptRefusal, accept } from "./accept.ts";
import {
  bringObservations,
  bringPerson,
  bringSafeguards,
  type Into,
  isAboutSomebody,
} from "./bring-along.ts";
import { claim } from "./claim.ts";
import type { Incoming } from "./incoming.ts";

export const takingOn = form(z.object({ restricted: z.boolean().default(false) }), {});

export interface TakeOn {
  readonly id: string;
  /** Random: see domain/case/label.ts. */
  readonly label: string;
  /** Only members see it. */
  readonly restricted: boolean;
}

export interface TakenOn {
  readonly caseId: string;
  readonly label: string;
}

type Refusal =
  | "not-permitted"
  | "inbox.not-found"
  | "inbox.already-handled"
  | "inbox.unreadable"
  | AcceptRefusal;

/**
 * Opens a case with observations, safeguards and the referred person. A report's sender is not its subject: their
 * name stays with the report.
 */
export async function takeOn(
  cell: Cell,
  actor: Colleague,
  { id, label, restricted }: TakeOn,
  now: Moment,
): Promise<Outcome<TakenOn, Refusal>> {
  return await onAgency(
    cell,
    actor,
    { action: "inbox.take-on", record: idOrNull(id) },
    async (tx): Promise<Outcome<TakenOn, Refusal>> => {
      const claimed = await claim(tx, id);
      if (!claimed.ok) {
        return claimed;
      }
      const incoming = claimed.value;
      const accepted = await accept(tx, cell, actor.id, incoming, now);
      if (!accepted.ok) {
        return accepted;
      }
      const into = { cell, caseId: crypto.randomUUID(), by: actor.id, now };
      const { caseId } = into;
      const { place, sector } = placeOf(incoming);
      await insertCase(tx, { id: caseId, label, place, sector, restricted, at: now, by: actor.id });
      await bringAlong(tx, into, incoming);
      const handled = { incoming: id, how: "taken-on", caseId, reason: null } as const;
      await keepHandling(tx, { ...handled, at: now, by: actor.id });
      const opened = { verb: "case.open", record: id, caseId, ground: incoming.kind } as const;
      await append(tx, { ...opened, actor: actor.id });
      return done({ caseId, label });
    },
  );
}

function placeOf(incoming: Incoming): { readonly place: string; readonly sector: string } {
  if (incoming.kind === "report") {
    return incoming.report;
  }
  const { place, sector } = incoming.referral.told ?? {};
  // Place and kind of work may be unknown.
  return { place: place ?? "", sector: sector ?? sectorUnknown };
}

async function bringAlong(tx: Tx, into: Into, incoming: Incoming): Promise<void> {
  await bringObservations(tx, into, incoming);
  if (incoming.kind === "referral") {
    const { told } = incoming.referral;
    const came = told?.safeguards ?? [];
    const { from, cameAt: at } = incoming;
    const kinds = came.map(({ kind }) => kind);
    const toSet = heldTogether([], came, from.cell);
    await bringSafeguards(tx, into, { from: from.cell, at, kinds, toSet });
    if (isAboutSomebody(incoming)) {
      await bringPerson(tx, into, incoming, []);
    }
  }
}
