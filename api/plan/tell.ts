import type { KeptRow } from "../../domain/journey/row.ts";
import type { AlsoTells } from "../../domain/plan/also-tells.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { insertAgeAnswer } from "../../store/case/child.ts";
import type { OfPerson } from "../../store/case/person.ts";
import { plansOf } from "../../store/plan/plan.ts";
import { insertEntry } from "../../store/plan/plan-entry.ts";
import { askAge, isOfAge } from "../safeguard/guard-child.ts";

/** Words that tell of more than themselves: which, when they were kept, and who wrote them. */
interface Told {
  readonly id: string;
  readonly at: Moment;
  readonly by: string;
  /** The question or the kind of event that they are beside: what is of the age itself does not ask it. */
  readonly beside?: string;
}

/** Notes for the journey home that something tells of danger, without its words: for who sees the journey and not the words. */
async function tellDanger(
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

/** What follows from what was ticked of some words: danger makes a journey home wait, and a person's age is asked. */
export async function tell(
  tx: Tx,
  of: OfPerson,
  alsoTells: AlsoTells | undefined,
  told: Told,
): Promise<void> {
  if (alsoTells?.includes("danger")) {
    await tellDanger(tx, of, told);
  }
  if (alsoTells?.includes("age") && !isOfAge(told.beside ?? "")) {
    await askAge(tx, of, told, false);
  }
}

/** Whether an answer of a journey leaves open that the person may be under 18. */
const asksAge = (row: KeptRow): boolean =>
  (row.row === "age" && (row.answer !== "adult" || row.basis === "doubt")) ||
  (row.row === "also_tells_of" && row.of === "age");

/** What follows from an answer of a journey: the person's age is asked, or the case says that a child comes along. */
export async function tellRow(
  tx: Tx,
  { caseId, person }: OfPerson,
  row: KeptRow | null,
  { at, by }: Pick<Told, "at" | "by">,
): Promise<void> {
  if (row !== null && asksAge(row)) {
    const isAgainst = row.row === "age" && (row.answer === "under-18" || row.basis === "doubt");
    await askAge(tx, { caseId, person }, { at, by }, isAgainst);
  }
  if (row?.row === "travels_with" && row.age !== "adult") {
    const own = { observation: null, cameFrom: null, basis: null, words: null, alongWith: person };
    await insertAgeAnswer(tx, { ...own, caseId, says: row.age, at, by });
  }
}
