import { type CaseEvent, type LifeEvent, standing } from "./life.ts";

/** How a case ends, as it is noted of a person, and as it is noted of the case. */
const endings = [
  { type: "case-dropped", kind: "dropped" },
  { type: "judgment-final", kind: "judged" },
] as const;

/** The last ending that was noted of a person. */
export type Beyond<Entry extends LifeEvent> = Entry & {
  readonly type: (typeof endings)[number]["type"];
};

/**
 * What was noted of a person alone and ends the case, later than anything that was noted of the case: somebody may have to note it of the
 * case too. Null where there is none; a judgment that became final is no other outcome than the judgment.
 */
export function beyondOutcomes<Entry extends LifeEvent>(
  entries: readonly Entry[],
  outcomes: readonly Pick<CaseEvent, "kind" | "happened">[],
): Beyond<Entry> | null {
  const last = outcomes.toSorted((a, b) => (a.happened < b.happened ? -1 : 1)).at(-1);
  const found = standing(entries)
    .filter((entry): entry is Beyond<Entry> => endings.some(({ type }) => type === entry.type))
    .filter(({ day }) => last === undefined || day > last.happened)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1);
  const isThat = found?.type === "judgment-final" && last?.kind === "judged";
  return found === undefined || isThat ? null : found;
}
