import type { RightsOfPerson } from "../../../api/rights/read.ts";
import type { CaseHead } from "../../../store/case.ts";

type Answers = RightsOfPerson["life"]["answers"];

/** What was last answered of a person's age; undefined where nobody has, or whoever asks may not read it. */
export const ageAnswered = (answers: Answers): Answers[number] | undefined =>
  answers.findLast(({ question }) => question === "under-eighteen");

/** Whether a safeguard of the case says that somebody in it is or may be a child, and nobody has answered since that this person is none. */
export function maybeMinorInCase(
  { safeguards }: Pick<CaseHead, "safeguards">,
  answered: Answers[number] | undefined,
): boolean {
  const safeguard = safeguards.find(({ kind }) => kind === "minor-or-maybe");
  return (
    safeguard !== undefined &&
    (answered === undefined || (answered.answer === "no" && safeguard.at > answered.noted))
  );
}
