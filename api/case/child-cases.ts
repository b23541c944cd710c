import { childOf } from "../../domain/case/child.ts";
import type { Tx } from "../../store/as-actor.ts";
import { theseCases } from "../../store/case-list.ts";
import { type CaseOfBox, casesWithChild, childrenOf } from "../../store/child.ts";

/** One's own case where child welfare must be told. */
export interface ChildCase extends CaseOfBox {
  readonly safeguard: boolean;
}

const most = 100;

/** Gives the newest first, a hundred at most. */
export async function openChildCases(tx: Tx): Promise<readonly ChildCase[]> {
  const cases = await casesWithChild(tx);
  const known = await childrenOf(tx, theseCases(cases.map(({ id }) => id)));
  const open = cases.flatMap((each) => {
    const child = childOf(known(each.id));
    return child.state === "open" ? [{ ...each, safeguard: child.safeguard }] : [];
  });
  return open.slice(0, most);
}
