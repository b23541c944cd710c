import { namedIn } from "../../../domain/plan/doer.ts";
import { type Entry, open, unanswered } from "../../../domain/plan/entry.ts";
import { TypedText } from "../../components/typed-text.tsx";
import { byText } from "./described-open.ts";
import type { Looking } from "./frame.tsx";

/** What is open, by day, as the overview lists it; what was promised is marked. */
export function OpenThings({
  looking,
  standing,
  goes,
}: {
  readonly looking: Looking;
  readonly standing: readonly Entry[];
  /** Whether it is about to go: what is named for whoever has the plan falls to the next. */
  readonly goes: boolean;
}) {
  const { say, found } = looking;
  const holder = found.plan.coordinators.at(-1)?.id;
  const [all, wrong] = [open(standing), unanswered(standing)];
  if (all.length === 0 && wrong.length === 0) {
    return <p>{say("plan.hand.nothing-open")}</p>;
  }
  return (
    <ul>
      {all.map(({ content }) => (
        <li>
          {byText(looking, content)}: <TypedText>{content.what}</TypedText>
          {content.kind === "step" && content.promised && (
            <>
              {" "}
              <strong>{say("plan.step.is-promised")}</strong>
            </>
          )}
          {goes && namedIn(content) === holder && (
            <span class="terms"> {say("plan.hand.falls")}</span>
          )}
        </li>
      ))}
      {wrong.map(({ content }) => (
        <li>
          {say("plan.wrong-here")}: <TypedText>{content.said}</TypedText>
        </li>
      ))}
    </ul>
  );
}
