import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { plansOf } from "../../store/plan.ts";
import { insertEntry } from "../../store/plan-entry.ts";
import type { OfPerson } from "./read.ts";

/** Words that were ticked to tell of danger: which, when they were kept, and who wrote them. */
interface Told {
  readonly id: string;
  readonly at: Moment;
  readonly by: string;
}

/** Notes for the journey home that something tells of danger, without its words: for who sees the journey and not the words. */
export async function tellDanger(
  tx: Tx,
  { caseId, person }: OfPerson,
  { id, at, by }: Told,
): Promise<void> {
  const row = { row: "also_tells_of", said: null, of: "danger" } as const;
  const content = { kind: "return", row, words: null, on: dayOf(at) } as const;
  const told = { thing: `${id}.danger`, version: 1, field: "return", at, by, content } as const;
  for (const { id: plan } of await plansOf(tx, caseId, person)) {
    await insertEntry(tx, plan, told);
  }
}
