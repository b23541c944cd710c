import type { Day } from "../base/day.ts";
import type { Sharing, SharingRule } from "../knowledge/sharing-rule.ts";
import type { Party, SharingQuestion } from "./question.ts";
import { inForce } from "./reach.ts";

/** Rules that change lives, whoever asks, and between whom they matter most. */
const lifeChanging: readonly {
  readonly rule: string;
  readonly concerns: (question: SharingQuestion) => boolean;
}[] = [
  {
    rule: "utl84a",
    // Whoever is told of by the kind that has both may be the directorate.
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

/** What must be read first as well and that no rule we have says: words of ours, never told as law. */
export const ownWarnings = ["police-immigration"] as const;
export type OwnWarning = (typeof ownWarnings)[number];

/** Whoever decides on removals may use what it is told for just that, whatever it was told for. */
export function ownWarningsFor({ to }: { readonly to: Party }): readonly OwnWarning[] {
  return ownWarnings.filter((kind) => to.kinds.includes(kind));
}

/** These warn that they do not cover the two, whatever their members may share: between others than their own they open nothing. */
export const warnsOfNotCovering: ReadonlySet<string> = new Set(["akrim3"]);

/** The rules that these warnings rest on, by id: none of them can go unnoticed. */
export const warnedOf: readonly string[] = lifeChanging.map(({ rule }) => rule);

function isPrivate(kinds: readonly string[]): boolean {
  return kinds.some((kind) => ["private-helper", "union", "legal-aid"].includes(kind));
}

function isInCooperation(kinds: readonly string[]): boolean {
  return kinds.some((kind) => kind.startsWith("akrim-"));
}

/** What must be read before anything else; with no question, all of it. */
export function warningsFor(
  { rules }: Sharing,
  question: SharingQuestion | null,
  day: Day,
): readonly SharingRule[] {
  return lifeChanging
    .filter(({ concerns }) => question === null || concerns(question))
    .flatMap(({ rule: id }) => rules.filter((rule) => rule.id === id && inForce(rule, day)));
}
