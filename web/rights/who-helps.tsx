import type { DayToHold, UrgentToHold } from "../../api/rights/day/to-hold.ts";
import { isOfChildWelfare } from "../../rules/rights/child.ts";
import { LegalHelp } from "../help/legal-help.tsx";
import { say } from "../page.ts";
import { ChildWelfareLines } from "../safeguard/child-welfare.tsx";

type ToDo = DayToHold | UrgentToHold;

const isForChildWelfare = (one: ToDo) => one.due === null && isOfChildWelfare(one.step);

interface Props {
  readonly all: readonly ToDo[];
  readonly childGoesOn?: boolean;
}

/** Of a child in the open; of the rest one tap off. */
export function WhoHelps({ all, childGoesOn = false }: Props) {
  const left = all.filter(({ met }) => met === null);
  const ofChild =
    childGoesOn || left.some((one) => one.right === "child-protection" || isForChildWelfare(one));
  return (
    <>
      {ofChild && (
        <div class="no-print">
          <p>{say("life.child-help")}</p>
          <ChildWelfareLines />
        </div>
      )}
      {left.some((one) => !isForChildWelfare(one)) && <LegalHelp />}
    </>
  );
}
