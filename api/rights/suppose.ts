import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Day } from "../../domain/time/day.ts";
import { type EventType, eventTypes, type Happened } from "../../rules/rights/situation.ts";
import { alreadySo, type SupposeRefusal, whyNotSupposed } from "../../rules/rights/suppose.ts";
import { type WhatIf, whatIf } from "../../rules/rights/what-if.ts";
import { idOrNull } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { type OfPerson, pseudonymOf } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { onRights, rightsSeenIn } from "../access/perform.ts";
import { someDay } from "../openapi.ts";
import { type ChildOfCase, childOfCase } from "../safeguard/child-of-case.ts";
import { lifeOf, type WrittenLife } from "./lives.ts";
import { eventDetails, provision } from "./note-event.ts";
import { contradictionsOf, type PersonRefusal, type RightsOfPerson } from "./read.ts";
import { shownTodo, state, todo, words } from "./shown.ts";

export const supposing = z.object({
  kind: z.enum(eventTypes),
  day: someDay,
  provision: provision.optional(),
  ...eventDetails,
});

export interface SupposedOfPerson {
  readonly head: CaseHead;
  readonly pseudonym: string;
  readonly seesPlan: boolean;
  readonly contradictions: RightsOfPerson["contradictions"];
  readonly life: WrittenLife;
  readonly child: ChildOfCase;
  readonly already: readonly EventType[];
  /** Null without a supposition. */
  readonly supposed: WhatIf | null;
}

/** Nothing of it is kept, and the log has no what. For whoever plans: a story fitted to a reward helps nobody in court. */
export async function supposeRights(
  cell: Cell,
  actor: Colleague,
  { caseId, person, event }: OfPerson & { readonly event: Happened | null },
  today: Day,
): Promise<Outcome<SupposedOfPerson, PersonRefusal | SupposeRefusal>> {
  const act = { action: "rights.suppose", record: idOrNull(person) } as const;
  return await onRights<SupposedOfPerson, "person.not-found" | SupposeRefusal>(
    cell,
    actor,
    { caseId, person },
    act,
    async (tx, seesPlan) => {
      const pseudonym = await pseudonymOf(tx, caseId, person);
      if (pseudonym === null) {
        return refused("person.not-found");
      }
      const [head, { life, situation }] = await Promise.all([
        caseHead(tx, caseId),
        lifeOf(tx, { caseId, person }, today),
      ]);
      const why = event === null ? null : whyNotSupposed(situation, event);
      if (why !== null) {
        return refused(why);
      }
      const supposed = event === null ? null : whatIf(situation, [event]);
      return done({
        head,
        pseudonym,
        seesPlan,
        contradictions: contradictionsOf(life),
        life,
        child: await childOfCase(tx, person, { head, life, situation }, () =>
          rightsSeenIn(tx, actor, caseId),
        ),
        already: alreadySo(situation),
        supposed,
      });
    },
  );
}

export const supposedRights = z.object({
  asOf: z.string(),
  changes: z.array(
    z.object({
      id: z.string(),
      title: words,
      kind: z.enum(["stays", "changes", "falls-away", "comes"]),
      before: state.nullable(),
      after: state.nullable(),
      on: z.string().nullable(),
      secure: z.array(todo),
      todo: z.array(todo),
    }),
  ),
});

export function shownSupposed({ asOf, changes }: WhatIf): z.infer<typeof supposedRights> {
  return supposedRights.parse({
    asOf,
    changes: changes.map(({ before, after, secure, todo: steps, ...change }) => ({
      ...change,
      before: before?.state ?? null,
      after: after?.state ?? null,
      secure: secure.map(shownTodo),
      todo: steps.map(shownTodo),
    })),
  });
}
