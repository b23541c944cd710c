import { type CaseEvent, happenedIn, type LifeEvent, standing } from "./life.ts";

/** How a case ends, as it is noted of a person, and as it is noted of the case. */
const endings = [
  { type: "case-dropped", kind: "dropped" },
  { type: "judgment-final", kind: "judged" },
] as const;

/** An ending that was noted of a person. */
export type Beyond<Entry extends LifeEvent> = Entry & {
  readonly type: (typeof endings)[number]["type"];
};

/**
 * All that was noted of a person alone and ends the case, later than anything that was noted of the case, the first first: somebody may
 * have to note it of the case too. On the day of the last that was noted of the case, what is not that: another section was dropped. A
 * judgment that became final is no other outcome than the judgment.
 */
export function beyondOutcomes<Entry extends LifeEvent>(
  entries: readonly Entry[],
  outcomes: readonly CaseEvent[],
): readonly Beyond<Entry>[] {
  const last = outcomes.toSorted((a, b) => (a.happened < b.happened ? -1 : 1)).at(-1);
  return standing(entries)
    .filter((entry): entry is Beyond<Entry> => endings.some(({ type }) => type === entry.type))
    .filter((entry) => last === undefined || entry.day >= last.happened)
    .filter((entry) => !outcomes.some((outcome) => tells(outcome, entry)))
    .filter(({ type }) => type !== "judgment-final" || last?.kind !== "judged")
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** Whether an outcome of the case may be that very ending: the same on the same day, and no other provision that is known. */
function tells(outcome: CaseEvent, { type, day, provision }: Beyond<LifeEvent>): boolean {
  const { kind } = endings.find((each) => each.type === type) ?? {};
  const told = happenedIn(outcome)?.provision ?? null;
  const isOther = provision !== null && told !== null && provision !== told;
  return outcome.kind === kind && outcome.happened === day && !isOther;
}
