import { type CaseEvent, happenedIn, type LifeEvent, standing } from "./life.ts";

const endings = [
  { type: "case-dropped", kind: "dropped" },
  { type: "judgment-final", kind: "judged" },
] as const;

export type Beyond<Entry extends LifeEvent> = Entry & {
  readonly type: (typeof endings)[number]["type"];
};

/**
 * Endings noted of a person after the last noted of the case, which may need them too. A final judgment is no other outcome than the
 * judgment.
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

function tells(outcome: CaseEvent, { type, day, provision }: Beyond<LifeEvent>): boolean {
  const { kind } = endings.find((each) => each.type === type) ?? {};
  const told = happenedIn(outcome)?.provision ?? null;
  const isOther = provision !== null && told !== null && provision !== told;
  return outcome.kind === kind && outcome.happened === day && !isOther;
}
