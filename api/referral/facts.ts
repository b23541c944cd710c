import type { Colleague } from "../../domain/access/actor.ts";
import type { Day } from "../../domain/base/day.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Sharing } from "../../domain/knowledge/sharing-rule.ts";
import { factFor, specialUnit } from "../../domain/referral/fact.ts";
import type { Judged } from "../../domain/referral/judged.ts";
import type { Cell } from "../../store/cell.ts";
import type { Peer } from "../../store/document.ts";
import { factsThatCame, type KeptFact } from "../../store/referral-fact.ts";
import { onAgency } from "../access/perform.ts";

/** A special unit that is told of a referral, and the rules that let it be. */
export interface UnitTold {
  readonly unit: Peer;
  readonly basis: readonly string[];
}

/** Which special units would be told that there is a referral to somebody else, as far as the rules let them be. */
export function unitsToTell(
  known: readonly Peer[],
  cell: Cell,
  sharing: Sharing,
  { to, judged }: { readonly to: string; readonly judged: Judged },
  today: Day,
): readonly UnitTold[] {
  return known
    .filter(({ cell: id, kinds }) => id !== cell.id && id !== to && kinds.includes(specialUnit))
    .flatMap((unit) => {
      const party = { id: unit.cell, kinds: unit.kinds };
      const basis = factFor(sharing, cell, party, judged, today);
      return basis === null ? [] : [{ unit, basis }];
    });
}

/** How many the page shows at most. */
const most = 200;

/** The referrals that this agency, as a special unit, was told there are: from whom to whom, for what, when; of no case and of nobody. */
export async function factsTold(
  cell: Cell,
  actor: Colleague,
): Promise<Outcome<readonly KeptFact[], "not-permitted">> {
  return await onAgency(cell, actor, { action: "referral.read" }, async (tx) =>
    done(await factsThatCame(tx, most)),
  );
}
