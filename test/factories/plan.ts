import { addPerson } from "../../api/person/person.ts";
import { openPlan } from "../../api/plan/open.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import type { FollowUp } from "../../domain/plan/follow-up.ts";
import type { Need } from "../../domain/plan/need.ts";
import type { PlanB } from "../../domain/plan/plan-b.ts";
import type { Step } from "../../domain/plan/step.ts";
import type { Wishes } from "../../domain/plan/wishes.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Cell } from "../../store/cell.ts";
import { noon } from "../carry.ts";
import { anOpenCase } from "./case.ts";

const today = dayOf(noon);

export const someWishes = (more: Partial<Wishes> = {}): Wishes => ({
  kind: "wishes",
  inOrder: ["wages", "go-home"],
  words: "I want what I earned.",
  on: today,
  heard: "alone",
  ...more,
});

/** `assessment` makes it one of health. */
export const aNeed = (more: Partial<Need> = {}): Need => ({
  kind: "need",
  state: "needed",
  what: "A room with a lock.",
  observer: "person",
  observedBy: null,
  on: today,
  assessment: null,
  ...more,
});

export const aStep = (more: Partial<Step> = {}): Step => ({
  kind: "step",
  what: "Go along to the bank.",
  doer: { who: "person" },
  by: null,
  promised: false,
  tells: { to: "nobody" },
  standing: { state: "planned" },
  ...more,
});

export const aFollowUp = (who: string, more: Partial<FollowUp> = {}): FollowUp => ({
  kind: "follow-up",
  what: "How the nights are.",
  who,
  due: today,
  standing: { state: "asked-for" },
  ...more,
});

export const aPlanB = (more: Partial<PlanB> = {}): PlanB => ({
  kind: "plan-b",
  comes: "case-dropped",
  instead: "The wages go on with the union.",
  doer: { who: "other", name: "Ada Lind" },
  standing: { state: "ready" },
  ...more,
});

export async function aPlan(
  cell: Cell,
  owner: Colleague,
  more: { readonly restricted?: boolean; readonly label?: string; readonly at?: Moment } = {},
): Promise<{ readonly caseId: string; readonly person: string; readonly plan: string }> {
  const caseId = await anOpenCase(cell, owner, more);
  const at = more.at ?? noon;
  const person = await addPerson(cell, owner, { caseId, pseudonym: "Alm" }, at);
  if (!person.ok) {
    throw new Error(person.refused);
  }
  const opened = await openPlan(cell, owner, { caseId, person: person.value }, at);
  if (!opened.ok) {
    throw new Error(opened.refused);
  }
  return { caseId, person: person.value, plan: opened.value };
}
