import { addDays, type Day } from "../../domain/time/day.ts";
import { isSameUrgent, isToDo } from "./done-in-time.ts";
import type { Answer, Held, Todo, Urgent, UrgentName } from "./right.ts";
import { rightsOf } from "./rights-of.ts";
import type { Situation, UrgentDone } from "./situation.ts";

/** What is lost soonest, or harms most, stands first. */
const soonest: readonly (readonly UrgentName[])[] = [
  ["notify-child-welfare", "ask-child-welfare-again"],
  [
    "lawyer-on-expulsion",
    "find-last-day-of-expulsion",
    "ask-expulsion-waits",
    "ask-late-immigration-appeal",
    "permit-is-over",
    "look-in-revocation",
  ],
  ["ask-appeal-of-drop", "ask-which-drop-was-appealed", "ask-late-appeal-of-drop"],
  [
    "do-after-day-off",
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

export interface AtOnce extends Urgent {
  readonly rights: readonly [OfRight, ...OfRight[]];
  readonly todo: Todo;
}

/** Each thing once, done or not. */
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

export const lossOf = ({ step }: Urgent): number =>
  soonest.findIndex((some) => some.some(isOf(step)));

export function atOnce(answer: Pick<Answer, "rights">): readonly AtOnce[] {
  return urgentOf(answer).filter(({ todo }) => isToDo(todo));
}

/** Also once somebody has done something about it. */
export function permitOverFrom(answer: Pick<Answer, "rights">): Day | null {
  const last = urgentOf(answer).find(({ step }) => step === "permit-is-over")?.since ?? null;
  return last === null ? null : addDays(last, 1);
}

interface Reckoned extends Pick<UrgentDone, "step" | "since"> {
  readonly id: string;
  readonly runs: boolean;
}

/** What was done stays done, for what it hung on. */
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
