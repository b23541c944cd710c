import type { Colleague } from "../../domain/access/actor.ts";
import type { Moment } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { idOrNull } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { keepHandling } from "../../store/inbox.ts";
import { onAgency } from "../access/perform.ts";
import { claim } from "./claim.ts";

type Refusal =
  | "not-permitted"
  | "inbox.not-found"
  | "inbox.already-handled"
  | "inbox.unreadable"
  | "inbox.no-reason"
  | "inbox.not-a-report";

/** Sets a report aside, for a reason that stays here: nobody outside is told. A referral is declined instead. */
export async function setAside(
  cell: Cell,
  actor: Colleague,
  { id, reason }: { readonly id: string; readonly reason: string },
  now: Moment,
): Promise<Outcome<null, Refusal>> {
  return await onAgency(
    cell,
    actor,
    { action: "inbox.set-aside", record: idOrNull(id) },
    async (tx): Promise<Outcome<null, Refusal>> => {
      if (reason.trim() === "") {
        return refused("inbox.no-reason");
      }
      const claimed = await claim(tx, id);
      if (!claimed.ok) {
        return claimed;
      }
      if (claimed.value.kind !== "report") {
        return refused("inbox.not-a-report");
      }
      const handled = { incoming: id, how: "set-aside", caseId: null, reason } as const;
      await keepHandling(tx, { ...handled, at: now, by: actor.id });
      return done(null);
    },
  );
}
