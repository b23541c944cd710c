import type { Colleague } from "../../domain/access/actor.ts";
import { may, seesInside } from "../../domain/access/may.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Happened } from "../../domain/timeline/timeline.ts";
import { accessWithin, ownerNameOf } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { type KeptPerson, type OfPerson, personOf } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase, partsSeen } from "../access/perform.ts";
import type { PersonRefusal } from "../rights/read.ts";
import { latestEvents } from "../timeline/read.ts";

export interface OnePerson {
  readonly head: CaseHead;
  readonly person: KeptPerson;
  /** What of the person the reader may open. */
  readonly sees: {
    readonly rights: boolean;
    readonly plan: boolean;
  };
  /** Whom to ask for the consents, where they are not shown; else null. */
  readonly ask: string | null;
  readonly opensPlan: boolean;
  /** Of this person, the newest first. */
  readonly latest: readonly Happened[];
}

/** Never reads the name. Rights and plan are read by themselves, and logged so. */
export async function readPerson(
  cell: Cell,
  actor: Colleague,
  { caseId, person: id }: OfPerson,
): Promise<Outcome<OnePerson, PersonRefusal>> {
  return await onCase<OnePerson, "person.not-found">(
    cell,
    actor,
    caseId,
    { action: "case.read" },
    async (tx) => {
      const [head, access, found] = await Promise.all([
        caseHead(tx, caseId),
        accessWithin(tx, caseId, actor.id),
        personOf(tx, { caseId, person: id }),
      ]);
      if (found === null) {
        return refused("person.not-found");
      }
      const [parts, latest] = await Promise.all([
        partsSeen(tx, actor, access, caseId),
        latestEvents(tx, actor, { caseId, access, person: id }),
      ]);
      const sees = { rights: parts.rights(id), plan: parts.plan(id) };
      const ask = seesInside(access) || sees.plan ? null : await ownerNameOf(tx, caseId);
      const person = ask === null ? found : { ...found, consents: [] };
      return done({ head, person, sees, ask, opensPlan: may(actor, "plan.open", access), latest });
    },
  );
}
