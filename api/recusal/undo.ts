import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Moment } from "../../domain/time/day.ts";
import { idOrNull } from "../../store/case/case.ts";
import { asideFrom, insertRecusal } from "../../store/case/recusal.ts";
import type { Cell } from "../../store/cell.ts";
import { onWhatCameIn } from "../access/perform.ts";
import { belongingOf, type FoundFrom, holdMatter, type NotFound } from "./matter.ts";

type Refusal = "not-permitted" | NotFound | "recusal.not-found";

/** A former owner returns beside the new one. */
export async function undoRecusal(
  cell: Cell,
  actor: Colleague,
  { from, colleague }: { readonly from: FoundFrom; readonly colleague: string },
  now: Moment,
): Promise<Outcome<null, Refusal>> {
  const act = { action: "recusal.undo", record: idOrNull(colleague) } as const;
  return await onWhatCameIn(
    cell,
    actor,
    belongingOf(from),
    act,
    async (tx): Promise<Outcome<null, Refusal>> => {
      const matter = await holdMatter(tx, from);
      if (matter === null) {
        return refused("inbox.not-found");
      }
      if (!(await asideFrom(tx, matter)).some(({ id }) => id === colleague)) {
        return refused("recusal.not-found");
      }
      const kept = { from: matter, colleague, aside: false, fallsTo: null };
      await insertRecusal(tx, { ...kept, at: now, by: actor.id });
      return done(null);
    },
  );
}
