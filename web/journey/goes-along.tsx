import { leavesIn } from "../../domain/journey/kept.ts";
import { say } from "../page.ts";
import type { Looking } from "../plan/frame.tsx";
import type { TextKey } from "../texts/texts.ts";
import { To } from "./frame.tsx";
import { goingWaits } from "./held.ts";
import { noText } from "./home.tsx";
import { aboutText, labelsText, peopleOf, rowText } from "./labels.ts";
import { questionsIn } from "./questions.tsx";
import { Danger, leavesText } from "./waits.tsx";

/** What whoever has the plan next must know of going home: danger first, then who is feared, and what is open. */
export function GoesAlong({ looking }: { readonly looking: Looking }) {
  const { journey } = looking.found;
  if (journey === null || journey.rows.length === 0) {
    return null;
  }
  const { yes, safe, child } = journey.standing;
  const leaves = leavesIn(journey.rows);
  const { feared } = peopleOf(looking);
  const no = noText(looking, journey);
  const waits = goingWaits(looking);
  return (
    <>
      <Danger looking={looking} />
      <h3>
        <To looking={looking} path="">
          {say("plan.field.return")}
        </To>
      </h3>
      <ul>
        {leaves !== null && (
          <li>
            <strong>{say("journey.row.goes_anyway")}.</strong> {leavesText(leaves.day)}
          </li>
        )}
        {no !== null && <li>{no}</li>}
        {waits !== null && <li>{waits}</li>}
        {feared.map((row) => (
          <li>
            {say("journey.row.listed")}: <strong>{labelsText([row.label])}</strong>.{" "}
            {rowText(say, row)}
          </li>
        ))}
        {questionsIn([...yes, ...safe, ...child]).map(({ says, about }) => (
          <li>
            {say(`journey.named.${says.question}` as TextKey)}{" "}
            {aboutText(looking, says.question, about)}
          </li>
        ))}
      </ul>
    </>
  );
}
