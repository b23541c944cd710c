import type { Body } from "../../../domain/directory/body.ts";
import { takesInChildren } from "../../../domain/directory/child-welfare.ts";
import { callNow } from "../../../domain/job/right.ts";
import { answersIn } from "../check/questions.ts";
import type { Door } from "../door.tsx";

export function mayBeChild({ given }: Pick<Door, "given">): boolean {
  return callNow(answersIn(given)).child;
}

/** One who may be a child is not sent to those who take in adults alone. */
export function directoryFor(door: Door): readonly Body[] {
  const { directory } = door.law;
  return mayBeChild(door) ? directory.filter(takesInChildren) : directory;
}
