import { addDays, type Day } from "../time/day.ts";
import { isSameUrgent, isToDo } from "./met.ts";
import type { Answer, Held, Todo, Urgent, UrgentName } from "./right.ts";
import { rightsOf } from "./rights-of.ts";
import type { Situation, UrgentMet } from "./situation.ts";

/** What is lost soonest, or harms most, stands first: a child, a stay, an appeal of a drop, pay; last what only makes another day sure. */
const soonest: readonly (readonly UrgentName[])[] = [
  ["notify-child-welfare", "ask-child-welfare-again"],
  [
    "lawyer-on-expulsion",
    "find-last-day-of-expulsion",
    "ask-expulsion-waits",
    "permit-is-over",
    "look-in-revocation",
  ],
  ["ask-appeal-of-drop", "ask-which-drop-was-appealed", "ask-late-appeal-of-drop"],
  [
    "ask-late-compensation",
    "apply-for-wage-guarantee",
    "ask-late-joint-claim",
    "ask-old-pay",
    "ask-old-holiday-pay",
  ],
  ["find-last-day-of-reflection", "find-last-day-of-limited"],
];
const names = soonest.flat();

type OfRight = Pick<Held, "id" | "title" | "state">;

/** What cannot wait and has no day, and of which rights. */
export interface AtOnce extends Urgent {
  readonly rights: readonly [OfRight, ...OfRight[]];
  readonly todo: Todo;
}

/** What is to be done at once though no day is known for it, each thing once, whether or not it was done since. */
export function urgentOf({ rights }: Pick<Answer, "rights">): readonly AtOnce[] {
  const found: AtOnce[] = [];
  for (const { id, title, state, todo } of rights) {
    for (const each of todo) {
      const { atOnce: urgent } = each;
      if (urgent !== undefined) {
        const at = found.findIndex((one) => isSameUrgent(one, urgent));
        const before = found[at]?.rights ?? [];
        const last: OfRight = { id, title, state };
        const [first = last, ...others] = [...before, last];
        const one: AtOnce = { ...urgent, rights: [first, ...others], todo: each };
        found.splice(at < 0 ? found.length : at, 1, one);
      }
    }
  }
  return found.sort((one, other) => rankOf(one) - rankOf(other));
}

const isOf = (step: Urgent["step"]) => (name: UrgentName) =>
  step === name || step.startsWith(`${name} `);
const rankOf = ({ step }: Urgent) => names.findIndex(isOf(step));

/** How soon it is lost, beside what cannot wait for others: of a child, a stay, a drop, pay, or what makes a day sure. */
export const lossOf = ({ step }: Urgent): number =>
  soonest.findIndex((some) => some.some(isOf(step)));

/** What is still to be done at once: it stands before the days. */
export function atOnce(answer: Pick<Answer, "rights">): readonly AtOnce[] {
  return urgentOf(answer).filter(({ todo }) => isToDo(todo));
}

/** The first day without a permit, where the last is over and neither another nor an application is told of; also once somebody has done something about it. */
export function permitOverFrom(answer: Pick<Answer, "rights">): Day | null {
  const last = urgentOf(answer).find(({ step }) => step === "permit-is-over")?.since ?? null;
  return last === null ? null : addDays(last, 1);
}

/** What could not wait as it was reckoned before, and whether it runs. */
interface Reckoned extends Pick<UrgentMet, "step" | "since"> {
  readonly id: string;
  readonly runs: boolean;
}

/** What begins to run and what no longer does, after something of a situation changed: what was done stays done, for what it hung on. */
export function urgentMoved(
  situation: Situation,
  reckoned: readonly Reckoned[],
): { readonly start: readonly AtOnce[]; readonly end: readonly string[] } {
  const wanted = atOnce(rightsOf(situation));
  const isWanted = (one: Reckoned) => wanted.some((each) => isSameUrgent(one, each));
  return {
    start: wanted.filter((each) => !reckoned.some((one) => one.runs && isSameUrgent(one, each))),
    end: reckoned.filter((one) => one.runs && !isWanted(one)).map(({ id }) => id),
  };
}
