import {
  ageKnown,
  isAskedElsewhere,
  isChildByBirthday,
  mayBeChildOfCase,
} from "../../domain/rights/child.ts";
import type { Situation } from "../../domain/rights/situation.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { CaseHead } from "../../store/case-head.ts";
import { pseudonymOf } from "../../store/person.ts";
import { childrenIn, whoseSafeguard } from "./ages.ts";
import type { WrittenLife } from "./lives.ts";

/** What the pages of one person say of the child whom the case tells of. */
export interface ChildOfCase {
  /** Whether it is asked of this person whether it is them: not where it is known, by a birthday to come. */
  readonly isAsked: boolean;
  /** Others there of whom the safeguard is, as far as whoever asks reads the rights of each; nobody where it may be this person by what is written. */
  readonly others: readonly { readonly id: string; readonly pseudonym: string }[];
}

/** A person as they are read on a page of theirs. */
interface Read {
  readonly head: CaseHead;
  readonly life: Pick<WrittenLife, "answers" | "asked">;
  readonly situation: Situation;
}

/** Of whom whoever asks reads the rights; asked only where there is something to say of others. */
type Seen = () => Promise<(person: string) => boolean>;

/** Whether it is asked of a person whether they are the child of whom their case tells. */
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

/** Reads what the pages of a person, whose rights whoever asks may read, say of the child whom the case tells of. */
export async function childOfCase(
  tx: Tx,
  person: string,
  read: Read,
  seen: Seen,
): Promise<ChildOfCase> {
  return { isAsked: isAgeAsked(read), others: await othersIn(tx, person, read, seen) };
}
