import { type Day, dayOf } from "../../domain/time/day.ts";
import { endOfWeek } from "../../domain/work/todo.ts";
import type { CorrectedPlan } from "../../store/plan/plan-corrected.ts";
import type { StoppedStep } from "../../store/plan/plan-stopped.ts";
import type { TakenLine } from "../../store/plan/plan-taken.ts";
import type { Awaited, RemovalBack } from "../../store/work/work.ts";
import type { AgesLine, AsideLine } from "../deadline/gap.ts";
import type { WaitingJourney } from "../deadline/read.ts";
import type { IncomingLine } from "../intake/incoming.ts";
import type { ChildCase } from "../safeguard/read-child.ts";
import { deadlineOf } from "./deadline-todo.ts";
import type { Sources } from "./sources.ts";
import { type Rest, todo, type WorkTodo } from "./todo.ts";

const childAtOnce = { weight: "child", at: "at-once" } as const;

/** What comes in is no one's until it was given to a colleague. */
function ofIncoming({ cameAt, given, replyBy, due }: IncomingLine, me: string): Partial<Rest> {
  const theirs = given?.id === me ? "own" : "others";
  const whose = given === null ? "nobody" : theirs;
  return {
    ...{ whose, owner: given?.name ?? null },
    ...{ since: dayOf(cameAt), due: replyBy ?? due },
  };
}

const childIn = (line: IncomingLine, me: string): WorkTodo =>
  todo(
    `incoming ${line.id}`,
    { kind: "child-in", line },
    { ...ofIncoming(line, me), ...childAtOnce, due: null },
  );

const givenIn = (line: IncomingLine, me: string): WorkTodo =>
  todo(`incoming ${line.id}`, { kind: "given-in", line }, { ...ofIncoming(line, me), at: "today" });

/** One's own, where no colleague is named. */
const whoseOf = (owner: string | null) =>
  ({ whose: owner === null ? "own" : "others", owner }) as const;

const childOf = (child: ChildCase): WorkTodo =>
  todo(
    `child ${child.id}`,
    { kind: "child", child },
    { ...childAtOnce, ...whoseOf(child.owner), caseId: child.id },
  );

/** Of one case: whose age is to be answered or confirmed, and who must be told. */
function agesOf(ages: AgesLine): readonly WorkTodo[] {
  const { case: of, since, persons, unseen, empty, untold, toConfirm } = ages;
  const one = (kind: "age" | "age-unseen" | "age-empty" | "untold", more: Partial<Rest> = {}) =>
    todo(`${kind} ${of.id}`, { kind, ages }, { ...childAtOnce, since, caseId: of.id, ...more });
  const [first = null] = persons;
  return [
    ...(first === null ? [] : [one("age", { person: first })]),
    ...(unseen === null ? [] : [one("age-unseen")]),
    ...(empty ? [one("age-empty")] : []),
    ...(untold.length === 0 ? [] : [one("untold")]),
    ...toConfirm.map(({ by, ...person }) =>
      todo(
        `to-confirm ${of.id} ${person.id}`,
        { kind: "to-confirm" },
        { weight: "child", due: by, caseId: of.id, person },
      ),
    ),
  ];
}

const removalOf = (removal: RemovalBack): WorkTodo =>
  todo(
    `removal ${removal.id}`,
    { kind: "removal", removal },
    {
      ...{ weight: "danger", at: "at-once", caseId: removal.caseId, ...whoseOf(removal.owner) },
      ...{ due: removal.planned, since: removal.decided },
    },
  );

const stoppedOf = (step: StoppedStep): WorkTodo =>
  todo(
    `plan ${step.thing}`,
    { kind: "stopped", step },
    {
      ...{ weight: "danger", at: "at-once", caseId: step.caseId },
      person: { id: step.person, pseudonym: step.pseudonym },
    },
  );

/** Who goes anyway does not wait for us. */
function journeyOf(journey: WaitingJourney): WorkTodo {
  const { caseId, person: id, pseudonym, leaves } = journey;
  const when = leaves === null ? ({ at: "today" } as const) : ({ at: "at-once" } as const);
  return todo(
    `journey ${id}`,
    { kind: "journey", journey },
    { weight: "danger", ...when, due: leaves?.day ?? null, caseId, person: { id, pseudonym } },
  );
}

const correctedOf = ({ caseId, person: id, pseudonym }: CorrectedPlan): WorkTodo =>
  todo(
    `corrected ${id}`,
    { kind: "corrected" },
    { at: "today", caseId, person: { id, pseudonym } },
  );

const takenOf = (taken: TakenLine): WorkTodo =>
  todo(
    `taken ${taken.plan} ${taken.number}`,
    { kind: "taken", taken },
    {
      ...{ at: "today", since: dayOf(taken.at), caseId: taken.of?.caseId ?? null },
      person: taken.of === null ? null : { id: taken.of.person, pseudonym: taken.of.pseudonym },
    },
  );

const toHandOnOf = (plan: AsideLine): WorkTodo =>
  todo(
    `to-hand-on ${plan.person.id}`,
    { kind: "to-hand-on", plan },
    { at: "today", whose: "nobody", caseId: plan.case.id, person: plan.person },
  );

function awaitedOf(referral: Awaited): WorkTodo {
  const { id, caseId, due, refused } = referral;
  return refused
    ? todo(`awaited ${id}`, { kind: "not-received", referral }, { at: "today", caseId })
    : todo(`awaited ${id}`, { kind: "awaited", referral }, { due, caseId });
}

const askedOf = (referral: Awaited): WorkTodo =>
  todo(
    `asked ${referral.id}`,
    { kind: "asked-back", referral },
    { due: referral.due, caseId: referral.caseId },
  );

const answerOf = (line: IncomingLine, me: string): WorkTodo =>
  todo(`incoming ${line.id}`, { kind: "to-answer", line }, ofIncoming(line, me));

/** No one's answer due after this week waits among what is new. */
const isNew = ({ task, whose, due }: WorkTodo, today: Day): boolean =>
  task.kind === "to-answer" && whose === "nobody" && due !== null && due > endOfWeek(today);

/** Every source as lines; the same thing found twice has one key. */
export function todosOf(work: Sources, me: string, today: Day): readonly WorkTodo[] {
  const left = work.routinesToName.flatMap((routine) => routine.left);
  const lifted = work.news.filter(({ what }) => what === "lifted");
  return [
    ...work.childrenIn.map((line) => childIn(line, me)),
    ...work.children.map(childOf),
    ...work.ages.flatMap(agesOf),
    ...lifted.map((news) =>
      todo(
        `lifted ${news.id}`,
        { kind: "lifted", news },
        { ...childAtOnce, since: dayOf(news.at), caseId: news.case?.id ?? null },
      ),
    ),
    ...work.removals.map(removalOf),
    ...work.stopped.map(stoppedOf),
    ...work.journeys.map(journeyOf),
    ...work.corrected.map(correctedOf),
    ...(work.awaited ?? []).map(awaitedOf),
    ...work.askedBack.map(askedOf),
    ...(work.toAnswer ?? []).map((line) => answerOf(line, me)),
    // After its answer, which comes first on the same date.
    ...work.givenIn.map((line) => givenIn(line, me)),
    ...(work.deadlines?.pressing ?? []).map(deadlineOf),
    ...work.taken.map(takenOf),
    ...work.plansToHandOn.map(toHandOnOf),
    ...(left.length === 0
      ? []
      : [todo("routine", { kind: "routine", left: [...new Set(left)] }, { at: "this-week" })]),
    // The nearest first; the next has its line when it is put aside.
    ...work.notices
      .slice(0, 1)
      .map((notice) =>
        todo(
          "decisions",
          { kind: "decisions", notice, count: work.notices.length },
          { at: "this-week", caseId: notice.caseId },
        ),
      ),
  ].filter((one) => !isNew(one, today));
}
