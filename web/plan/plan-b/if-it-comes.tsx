import { supposeRights } from "../../../api/rights/suppose.ts";
import { type PlanBCase, planBCases } from "../../../domain/plan/plan-b.ts";
import { type Day, isMeantDay } from "../../../domain/time/day.ts";
import type { WhatIf } from "../../../rules/rights/what-if.ts";
import { desk } from "../../page.ts";
import { Supposed } from "../../rights/answer.tsx";
import { ContradictionsNotice } from "../../rights/event/happened-contradiction.tsx";
import { type Supposable, supposedBy, supposedOn } from "../../rights/fields.ts";
import { OursOnly, rightsOfPerson } from "../../rights/person-frame.tsx";
import type { Looking } from "../frame.tsx";
import { seesLaw } from "../law-days.tsx";

/** Only where one supposition is meant; others would be a guess. */
export const supposableOf: Readonly<Partial<Record<PlanBCase, Supposable>>> = {
  "case-dropped": "case-dropped",
  "must-leave": "left-country",
};

/** Preceded by what must be checked. */
export interface IfItComes {
  readonly what: Supposable;
  readonly supposed: WhatIf;
  readonly contradictions: Parameters<typeof ContradictionsNotice>[0]["contradictions"];
}

/** For readers of rights; null where already so, or not about law. */
export async function ifItComes(
  looking: Looking,
  asked: string | undefined,
  from: string | undefined,
): Promise<IfItComes | null> {
  const { found, today } = looking;
  const comes = planBCases.find((each) => each === asked);
  const what = comes === undefined ? undefined : supposableOf[comes];
  if (what === undefined || !seesLaw(looking)) {
    return null;
  }
  const { caseId, person } = found.plan;
  const on = from !== undefined && isMeantDay(from) ? (from as Day) : today;
  const request = { caseId, person, event: supposedOn(what, on) };
  const read = await supposeRights(desk().cell, desk().actor, request, today);
  if (!read.ok || read.value.supposed === null || supposedBy(read.value.already).includes(what)) {
    return null;
  }
  return { what, supposed: read.value.supposed, contradictions: read.value.contradictions };
}

/** Changes, and of what stays only what to secure. */
export function FallsAway({
  looking: { today, found },
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
      <OursOnly />
      <ContradictionsNotice {...{ today, at, contradictions }} />
      <Supposed {...{ what }} supposed={{ ...supposed, changes }} />
    </div>
  );
}
