import type { Promises } from "../../domain/rights/promises.ts";
import type { Part } from "../components/part.ts";
import { heading, list, type Tongue } from "./days.ts";

type Of = Pick<Promises, "holds" | "unsure" | "atOnce" | "isAgeInDoubt">;

const isNotify = (step: string | undefined) => step === "notify-child-welfare";

/** Whether it is told, or in doubt, that whoever the letter is for is under eighteen; that nobody asked is neither. */
const mayBeChild = ({ holds, unsure, isAgeInDoubt }: Of): boolean =>
  isAgeInDoubt ||
  [...holds, ...unsure].some(({ todo }) => todo.some(({ atOnce }) => isNotify(atOnce?.step)));

/** What a child reads first: that grown-ups do it, and what they do. Nothing where the letter is for no child. */
export function childParts({ say }: Tongue, promises: Of): readonly Part[] {
  if (!mayBeChild(promises)) {
    return [];
  }
  const isToDo = promises.atOnce.some(({ step }) => isNotify(step));
  return [
    heading(say("promise.child")),
    ...list([
      say("promise.child.together"),
      ...(isToDo ? [say("promise.child.first")] : []),
      say("promise.child.service"),
      say("promise.child.days"),
      say("promise.child.say"),
    ]),
  ];
}

/** What stands in a few lines: to a child, not what is for whoever has children; that stands further down. */
export const inShort = <All extends Promises>(promises: All): All =>
  mayBeChild(promises)
    ? { ...promises, may: without(promises.may), unsure: without(promises.unsure) }
    : promises;

const without = (all: Promises["may"]) => all.filter(({ id }) => id !== "child-permit");
