import {
  ageKnown,
  isAskedElsewhere,
  isChildByBirthday,
  mayBeChildOfCase,
} from "../../rules/rights/child.ts";
import type { Situation } from "../../rules/rights/situation.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { CaseHead } from "../../store/case/case-head.ts";
import { pseudonymOf } from "../../store/case/person.ts";
import type { WrittenLife } from "../rights/lives.ts";
import { childrenIn, whoseSafeguard } from "./ages.ts";

export interface ChildOfCase {
  /** Not where a birthday to come tells it. */
  readonly isAsked: boolean;
  /** Others it concerns, as far as readable; empty where it may be this person. */
  readonly others: readonly { readonly id: string; readonly pseudonym: string }[];
}

interface Read {
  readonly head: CaseHead;
  readonly life: Pick<WrittenLife, "answers" | "asked">;
  readonly situation: Situation;
}

/** Computed only when others matter. */
type Seen = () => Promise<(person: string) => boolean>;

/** Whether this person is asked if they are the child. */
export const isAgeAsked = ({ head, life, situation }: Read): boolean =>
  mayBeChildOfCase(head, { life, situation }) && !isChildByBirthday(situation);

async function othersIn(
  tx: Tx,
  person: string,
  { head, life, situation }: Read,
  seen: Seen,
): Promise<ChildOfCase["others"]> {
  const safeguard = head.safeguards.find(({ kind }) => kind === "minor-or-maybe");
  const isOfThem =
    isAskedElsewhere(life) || ageKnown(head.safeguards, { life, situation }) === "child";
  if (safeguard === undefined || isOfThem) {
    return [];
  }
  const of = {
    caseId: head.id,
    safeguards: [safeguard],
    sees: await seen(),
    today: situation.asOf,
  };
  const others = whoseSafeguard(await childrenIn(tx, of), safeguard).filter((id) => id !== person);
  const named = others.map(async (id) => ({
    id,
    pseudonym: (await pseudonymOf(tx, head.id, id)) ?? "",
  }));
  return await Promise.all(named);
}

/** What a person's pages say of the child that the case tells of. */
export async function childOfCase(
  tx: Tx,
  person: string,
  read: Read,
  seen: Seen,
): Promise<ChildOfCase> {
  return { isAsked: isAgeAsked(read), others: await othersIn(tx, person, read, seen) };
}
