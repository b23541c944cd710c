import type { Body } from "../../../domain/directory/body.ts";
import { takesInChildren } from "../../../domain/directory/child-welfare.ts";
import { callNow } from "../../../domain/job/right.ts";
import { answersIn } from "../check/questions.ts";
import type { Door } from "../door.tsx";

/** Whether the reader answered that they are under 18, or do not know. */
export function mayBeChild({ given }: Pick<Door, "given">): boolean {
  return callNow(answersIn(given)).child;
}

/** The directory as the reader gets it: one who is, or may be, a child is not sent to who takes in adults alone. */
export function directoryFor(door: Door): readonly Body[] {
  const { directory } = door.law;
  return mayBeChild(door) ? directory.filter(takesInChildren) : directory;
}
