import { isOfKind, newestOf } from "../../../domain/plan/entry.ts";
import { restsOnEnded } from "../../../domain/plan/step.ts";
import { Notice } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { addressOf, type Looking } from "./frame.tsx";
import { pathOf } from "./kinds.ts";

/** Steps under way by which something passes to others on a yes that was taken back or has ended: to be stopped, or agreed to anew. */
export function ConsentEnded({ looking }: { readonly looking: Looking }) {
  const { say, found, today } = looking;
  const rests = newestOf(found.entries)
    .filter(isOfKind("step"))
    .filter(({ content }) => restsOnEnded(content, found.consents, today));
  return rests.length === 0 ? null : (
    <Notice heading={say("plan.consent-ended-heading")}>
      <p>{say("plan.consent-ended-do")}</p>
      <ul>
        {rests.map(({ thing, content }) => (
          <li>
            <a class="ds-link" href={`${addressOf(looking)}/${pathOf(content.kind)}/${thing}`}>
              <TypedText>{content.what}</TypedText>
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
