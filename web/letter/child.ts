import type { Promises } from "../../rules/rights/promises.ts";
import type { Part } from "../components/part.ts";
import { dayText } from "../texts/formats.ts";
import { heading, list, type Tongue } from "./days.ts";

export type OfChild = Pick<Promises, "holds" | "unsure" | "isAgeInDoubt">;

const isNotify = (step: string | undefined) => step === "notify-child-welfare";

const notifyIn = ({ holds, unsure }: OfChild) =>
  [...holds, ...unsure].flatMap(({ todo }) => todo).find(({ atOnce }) => isNotify(atOnce?.step));

/** That nobody asked is neither. */
export const mayBeChild = (promises: OfChild): boolean =>
  promises.isAgeInDoubt || notifyIn(promises) !== undefined;

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

/** What is for whoever has children stands further down. */
export const inShort = <All extends Promises>(promises: All): All =>
  mayBeChild(promises)
    ? { ...promises, may: without(promises.may), unsure: without(promises.unsure) }
    : promises;

const without = (all: Promises["may"]) => all.filter(({ id }) => id !== "child-permit");
