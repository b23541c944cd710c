import { supposeRights } from "../../../api/rights/suppose.ts";
import { type PlanBCase, planBCases } from "../../../domain/plan/plan-b.ts";
import type { WhatIf } from "../../../domain/rights/what-if.ts";
import { type Day, isMeantDay } from "../../../domain/time/day.ts";
import { Supposed } from "../rights/answer.tsx";
import { type Supposable, supposedBy, supposedOn } from "../rights/fields.ts";
import { ContradictionsNotice } from "../rights/happened-contradiction.tsx";
import { OursOnly, rightsOfPerson } from "../rights/person-frame.tsx";
import type { Looking } from "./frame.tsx";
import { seesLaw } from "./law-days.tsx";

/** What is supposed where a plan B is for it: only where one thing that may be supposed is what comes. Of the others it would be a guess which. */
export const supposableOf: Readonly<Partial<Record<PlanBCase, Supposable>>> = {
  "case-dropped": "case-dropped",
  "must-leave": "left-country",
};

/** What the law takes away if it came today, and what is to be secured before; with what is to be looked at again first. */
export interface IfItComes {
  readonly what: Supposable;
  readonly supposed: WhatIf;
  readonly contradictions: Parameters<typeof ContradictionsNotice>[0]["contradictions"];
}

/** For whoever may read the rights, of what is asked for, on the day that was supposed, or today; null where it is so already, or is nothing of the law's. */
export async function ifItComes(
  looking: Looking,
  asked: string | undefined,
  from: string | undefined,
): Promise<IfItComes | null> {
  const { desk, found, today } = looking;
  const comes = planBCases.find((each) => each === asked);
  const what = comes === undefined ? undefined : supposableOf[comes];
  if (what === undefined || !seesLaw(looking)) {
    return null;
  }
  const { caseId, person } = found.plan;
  const on = from !== undefined && isMeantDay(from) ? (from as Day) : today;
  const request = { caseId, person, event: supposedOn(what, on) };
  const read = await supposeRights(desk.cell, desk.actor, request, today);
  if (!read.ok || read.value.supposed === null || supposedBy(read.value.already).includes(what)) {
    return null;
  }
  return { what, supposed: read.value.supposed, contradictions: read.value.contradictions };
}

/** What moves, and of what stays what is to be secured; what only stays is on the page of what may be supposed. */
export function FallsAway({
  looking: { say, language, today, found },
  then: { what, supposed, contradictions },
}: {
  readonly looking: Looking;
  readonly then: IfItComes;
}) {
  const changes = supposed.changes.filter(
    ({ kind, secure }) => kind !== "stays" || secure.length > 0,
  );
  const at = rightsOfPerson(found.plan.caseId, found.plan.person);
  return (
    <div class="no-print">
      <OursOnly say={say} />
      <ContradictionsNotice {...{ say, language, today, at, contradictions }} />
      <Supposed {...{ say, language, what }} supposed={{ ...supposed, changes }} />
    </div>
  );
}
