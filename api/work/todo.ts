import type { Todo } from "../../domain/work/todo.ts";
import type { Notice } from "../../store/case/notice.ts";
import type { NewsLine } from "../../store/document/news.ts";
import type { StoppedStep } from "../../store/plan/plan-stopped.ts";
import type { TakenLine } from "../../store/plan/plan-taken.ts";
import type { Awaited, RemovalBack } from "../../store/work/work.ts";
import type { AgesLine, AsideLine } from "../deadline/gap.ts";
import type { SeenDeadline, WaitingJourney } from "../deadline/read.ts";
import type { IncomingLine } from "../intake/incoming.ts";
import type { ChildCase } from "../safeguard/read-child.ts";

/** What a line of Work is about, by where it was found. */
export type Task =
  | { readonly kind: "child-in"; readonly line: IncomingLine }
  | { readonly kind: "to-answer"; readonly line: IncomingLine }
  | { readonly kind: "given-in"; readonly line: IncomingLine }
  | { readonly kind: "child"; readonly child: ChildCase }
  | { readonly kind: "age"; readonly ages: AgesLine }
  | { readonly kind: "age-unseen"; readonly ages: AgesLine }
  | { readonly kind: "age-empty"; readonly ages: AgesLine }
  | { readonly kind: "untold"; readonly ages: AgesLine }
  | { readonly kind: "to-confirm" }
  | { readonly kind: "lifted"; readonly news: NewsLine }
  | { readonly kind: "removal"; readonly removal: RemovalBack }
  | { readonly kind: "stopped"; readonly step: StoppedStep }
  | { readonly kind: "journey"; readonly journey: WaitingJourney }
  | { readonly kind: "corrected" }
  | { readonly kind: "deadline"; readonly deadline: SeenDeadline }
  | { readonly kind: "taken"; readonly taken: TakenLine }
  | { readonly kind: "to-hand-on"; readonly plan: AsideLine }
  | { readonly kind: "routine"; readonly left: readonly string[] }
  | { readonly kind: "asked-back"; readonly referral: Awaited }
  | { readonly kind: "awaited"; readonly referral: Awaited }
  | { readonly kind: "not-received"; readonly referral: Awaited }
  | { readonly kind: "decisions"; readonly notice: Notice; readonly count: number };
export type WorkTodo = Todo<Task>;

export type Rest = Omit<WorkTodo, "key" | "task">;

const plain: Rest = {
  ...{ weight: "own", at: null, due: null, since: null, whose: "own", owner: null },
  ...{ caseId: null, person: null, place: null },
};

export const todo = (key: string, task: Task, rest: Partial<Rest>): WorkTodo => ({
  ...plain,
  ...rest,
  key,
  task,
});
