import type { DayToHold, UrgentToHold } from "../../../api/rights/to-hold.ts";
import { isOfChildWelfare } from "../../../domain/rights/child.ts";
import { ChildWelfareLines } from "../../components/child-welfare.tsx";
import { LegalHelp } from "../../components/legal-help.tsx";
import { say } from "../../page.ts";

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
