import type { Moment } from "../../domain/base/day.ts";
import { newestOf } from "../../domain/plan/entry.ts";
import { saysYoung } from "../../domain/plan/says-age.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case.ts";
import type { KeptLifeAnswer } from "../../store/life.ts";
import { plansOf } from "../../store/plan.ts";
import { entriesOf } from "../../store/plan-entry.ts";
import type { OfPerson } from "./read.ts";

/** Whether what the case said of a child was lifted after somebody said it. */
async function isLiftedSince(tx: Tx, caseId: string, said: Moment): Promise<boolean> {
  const last = (await safeguardsOf(tx, caseId)).find(({ kind }) => kind === "minor-or-maybe");
  return last?.holds === false && last.at >= said;
}

/**
 * Whether a person says in their plan, as it stands now and whoever asks sees it, that they are under eighteen; and nobody has answered
 * since that they are not, or lifted the safeguard.
 */
export async function stillSaysYoung(
  tx: Tx,
  { caseId, person }: OfPerson,
  answers: readonly KeptLifeAnswer[] = [],
): Promise<boolean> {
  const [plan] = await plansOf(tx, caseId, person);
  const said = plan === undefined ? null : saysYoung(newestOf(await entriesOf(tx, plan.id)));
  const last = answers.findLast(({ question }) => question === "under-eighteen");
  return (
    said !== null &&
    !(last?.answer === "no" && last.noted >= said.at) &&
    !(await isLiftedSince(tx, caseId, said.at))
  );
}
