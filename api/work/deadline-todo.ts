import { isOfChild } from "../../domain/deadline/thing.ts";
import type { Weight } from "../../domain/work/todo.ts";
import type { SeenDeadline } from "../deadline/read.ts";
import { todo, type WorkTodo } from "./todo.ts";

/** What a deadline also is, where another source has found it. */
const nameOf = {
  "referral-answer": "awaited",
  "incoming-answer": "incoming",
  "reply-owed": "asked",
  removal: "removal",
  "plan-step": "plan",
} as const;

function keyOf({ id, thing }: SeenDeadline): string {
  const kind = thing?.kind ?? null;
  return kind !== null && kind in nameOf
    ? `${nameOf[kind as keyof typeof nameOf]} ${thing?.about}`
    : `deadline ${id}`;
}

function weightOf({ thing }: SeenDeadline): Weight {
  if (thing === null) {
    return "hidden";
  }
  if (isOfChild(thing)) {
    return "child";
  }
  switch (thing.kind) {
    case "removal":
      return "danger";
    case "right-day":
    case "right-at-once":
      return "law";
    case "plan-b":
      return "agreed";
    default:
      return "own";
  }
}

const urgent: readonly string[] = ["right-at-once", "plan-b", "removal"];

function whoseOf({ owner, isOthers }: SeenDeadline): Pick<WorkTodo, "whose" | "owner"> {
  if (isOthers) {
    return { whose: "others", owner: owner?.name ?? null };
  }
  return { whose: owner === null || owner.left ? "nobody" : "own", owner: null };
}

export function deadlineOf(deadline: SeenDeadline): WorkTodo {
  const { thing, due, case: of } = deadline;
  const cameUp = thing !== null && urgent.includes(thing.kind);
  return todo(
    keyOf(deadline),
    { kind: "deadline", deadline },
    {
      ...{ weight: weightOf(deadline), ...whoseOf(deadline), caseId: of?.id ?? null },
      ...{ person: thing?.person ?? null, place: thing?.place ?? null },
      ...(cameUp ? { at: "at-once", since: due } : { due }),
    },
  );
}
