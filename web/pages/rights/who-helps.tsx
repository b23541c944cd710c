import type { DayToHold, UrgentToHold } from "../../../api/rights/to-hold.ts";
import type { Body } from "../../../domain/directory/body.ts";
import { isOfChildWelfare } from "../../../domain/rights/child.ts";
import type { Day } from "../../../domain/time/day.ts";
import { ChildWelfareLines } from "../../components/child-welfare.tsx";
import { LegalHelp } from "../../components/legal-help.tsx";
import type { Words } from "./by-state.tsx";

type ToDo = DayToHold | UrgentToHold;

const isForChildWelfare = (one: ToDo) => one.due === null && isOfChildWelfare(one.step);

interface Props extends Words {
  readonly all: readonly ToDo[];
  readonly today: Day;
  readonly directory: readonly Body[];
  readonly childGoesOn?: boolean;
}

/** Of a child in the open; of the rest one tap off. */
export function WhoHelps({ all, childGoesOn = false, ...words }: Props) {
  const left = all.filter(({ met }) => met === null);
  const ofChild =
    childGoesOn || left.some((one) => one.right === "child-protection" || isForChildWelfare(one));
  return (
    <>
      {ofChild && (
        <div class="no-print">
          <p>{words.say("life.child-help")}</p>
          <ChildWelfareLines {...words} />
        </div>
      )}
      {left.some((one) => !isForChildWelfare(one)) && <LegalHelp {...words} />}
    </>
  );
}
