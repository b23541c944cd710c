import type { Promises } from "../../domain/rights/promises.ts";
import type { Part } from "../components/part.ts";
import { dayText } from "../texts/formats.ts";
import { heading, list, type Tongue } from "./days.ts";

export type OfChild = Pick<Promises, "holds" | "unsure" | "isAgeInDoubt">;

const isNotify = (step: string | undefined) => step === "notify-child-welfare";

/** That the child welfare service is notified, done or not, where that is to be done. */
const notifyIn = ({ holds, unsure }: OfChild) =>
  [...holds, ...unsure].flatMap(({ todo }) => todo).find(({ atOnce }) => isNotify(atOnce?.step));

/** Whether it is told, or in doubt, that whoever the letter is for is under eighteen; that nobody asked is neither. */
export const mayBeChild = (promises: OfChild): boolean =>
  promises.isAgeInDoubt || notifyIn(promises) !== undefined;

/** What a child reads first: that grown-ups do it, and what they do. Nothing where the letter is for no child. */
export function childParts({ say, language }: Tongue, promises: OfChild): readonly Part[] {
  if (!mayBeChild(promises)) {
    return [];
  }
  const told = notifyIn(promises)?.met;
  const isUnknown = promises.unsure.some(({ id }) => id === "child-protection");
  return [
    heading(say("promise.child")),
    ...list([
      say("promise.child.together"),
      told === undefined
        ? say("promise.child.first")
        : say("promise.child.told", { day: dayText(language, told) }),
      ...(isUnknown ? [say("promise.child.age")] : []),
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
