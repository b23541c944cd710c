import { isOfKind, newestOf } from "../../domain/plan/entry.ts";
import { restsOnEnded } from "../../domain/plan/step.ts";
import { Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { say } from "../page.ts";
import { thingAt } from "./entry/kinds.ts";
import type { Looking } from "./frame.tsx";

/** To be stopped, or agreed to anew. */
export function ConsentEnded({ looking }: { readonly looking: Looking }) {
  const { found, today } = looking;
  const rests = newestOf(found.entries)
    .filter(isOfKind("step"))
    .filter(({ content }) => restsOnEnded(content, found.consents, today));
  return rests.length === 0 ? null : (
    <Notice heading={say("plan.consent-ended-heading")}>
      <p>{say("plan.consent-ended-do")}</p>
      <ul>
        {rests.map((entry) => (
          <li>
            <a class="ds-link" href={thingAt(looking, entry)}>
              <TypedText>{entry.content.what}</TypedText>
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
