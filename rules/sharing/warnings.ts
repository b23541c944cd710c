import type { Sharing, SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Party, SharingQuestion } from "./question.ts";
import { inForce } from "./reach.ts";

const lifeChanging: readonly {
  readonly rule: string;
  readonly concerns: (question: SharingQuestion) => boolean;
}[] = [
  {
    rule: "utl84a",
    // The kind that has both may be the directorate.
    concerns: ({ to }) =>
      to.kinds.some((kind) => ["immigration", "immigration-directorate"].includes(kind)),
  },
  {
    rule: "sos44",
    concerns: ({ from, to }) =>
      [...from.kinds, ...to.kinds].some((kind) => kind === "municipality-social"),
  },
  {
    rule: "akrim3",
    concerns: ({ from, to }) =>
      (isPrivate(from.kinds) && isInCooperation(to.kinds)) ||
      (isPrivate(to.kinds) && isInCooperation(from.kinds)),
  },
];

/** No rule we have says it: never told as law. */
export const ownWarnings = ["police-immigration"] as const;
export type OwnWarning = (typeof ownWarnings)[number];

/** Whoever decides on removals may use what it is told for that. */
export function ownWarningsFor({ to }: { readonly to: Party }): readonly OwnWarning[] {
  return ownWarnings.filter((kind) => to.kinds.includes(kind));
}

/** Between others than their own members they open nothing. */
export const warnsOfNotCovering: ReadonlySet<string> = new Set(["akrim3"]);

/** None of them can go unnoticed. */
export const warnedOf: readonly string[] = lifeChanging.map(({ rule }) => rule);

function isPrivate(kinds: readonly string[]): boolean {
  return kinds.some((kind) => ["private-helper", "union", "legal-aid"].includes(kind));
}

function isInCooperation(kinds: readonly string[]): boolean {
  return kinds.some((kind) => kind.startsWith("akrim-"));
}

/** With no question, all of it. */
export function warningsFor(
  { rules }: Sharing,
  question: SharingQuestion | null,
  day: Day,
): readonly SharingRule[] {
  return lifeChanging
    .filter(({ concerns }) => question === null || concerns(question))
    .flatMap(({ rule: id }) => rules.filter((rule) => rule.id === id && inForce(rule, day)));
}
