import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { type CapacityNow, capacityOn } from "../../domain/capacity/capacity.ts";
import { receivesReferrals } from "../../domain/referral/disclose.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { peers } from "../../store/document/document.ts";
import { capacityWords, type KeptWord } from "../../store/work/capacity.ts";
import { onAgency } from "../access/perform.ts";

interface AgencyCapacity {
  readonly cell: string;
  readonly name: string;
  readonly kinds: readonly string[];
  readonly capacity: CapacityNow;
}

export interface Capacities {
  readonly own: CapacityNow & { readonly last: KeptWord | null };
  readonly others: readonly AgencyCapacity[];
}

export async function othersCapacity(
  tx: Tx,
  cell: Cell,
  now: Moment,
): Promise<readonly AgencyCapacity[]> {
  const [words, known] = await Promise.all([capacityWords(tx), peers(tx)]);
  return known
    .filter((peer) => peer.cell !== cell.id && receivesReferrals(peer.kinds))
    .map(({ cell: id, name, kinds }) => ({
      cell: id,
      name,
      kinds,
      capacity: capacityOn(
        words.filter(({ agency }) => agency === id),
        dayOf(now),
      ),
    }));
}

export async function readCapacities(
  cell: Cell,
  actor: Colleague,
  now: Moment,
): Promise<Outcome<Capacities, "not-permitted">> {
  return await onAgency(cell, actor, { action: "capacity.read" }, async (tx) => {
    const [words, others] = await Promise.all([capacityWords(tx), othersCapacity(tx, cell, now)]);
    const ours = words.filter(({ agency }) => agency === cell.id);
    const last = ours.at(-1) ?? null;
    return done({ own: { ...capacityOn(ours, dayOf(now)), last }, others });
  });
}
