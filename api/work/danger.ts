import { dangerFactors } from "../../domain/directory/whom.ts";
import { type Day, dayOf } from "../../domain/time/day.ts";
import { cannotWait, isDangerTold } from "../../domain/work/cannot-wait.ts";
import type { Tx } from "../../store/as-actor.ts";
import { toldOf } from "../../store/work/danger.ts";

/** A case where danger was told of since its last outcome. */
export interface DangerCase {
  readonly id: string;
  readonly since: Day;
}

/** Of one's own cases, or of some that one sees inside. */
export async function casesInDanger(
  tx: Tx,
  cases: readonly string[] | null = null,
): Promise<readonly DangerCase[]> {
  const told = await toldOf(tx, dangerFactors, cases);
  return [...new Set(told.map(({ caseId }) => caseId))].flatMap((id) => {
    const of = told.filter(({ caseId }) => caseId === id);
    const danger = isDangerTold(of.flatMap(({ facts }) => facts));
    const noted = of.filter(({ facts }) => isDangerTold(facts)).at(-1)?.noted;
    return cannotWait({ danger }).length > 0 && noted !== undefined
      ? [{ id, since: dayOf(noted) }]
      : [];
  });
}
