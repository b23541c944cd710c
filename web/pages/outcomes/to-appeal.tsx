import type { ToAppeal } from "../../../api/outcome/list.ts";
import { TypedText } from "../../components/typed-text.tsx";
import { say } from "../../page.ts";
import { rightsOfPerson } from "../rights/person-frame.tsx";

/** The last date to appeal, per person: it is kept with the decision and becomes a deadline. */
export function LastDayToAppeal({
  caseId,
  toAppeal,
}: {
  readonly caseId: string;
  readonly toAppeal: ToAppeal | undefined;
}) {
  const { outcome = "", persons = [] } = toAppeal ?? {};
  return persons.length === 0 ? null : (
    <>
      <p>{say("outcome.last-day")}</p>
      <ul>
        {persons.map(({ id, pseudonym }) => (
          <li>
            <a
              class="ds-link"
              href={`${rightsOfPerson(caseId, id, "happened")}?replaces=outcome:${outcome}#note`}
            >
              {say("outcome.last-day-of")} <TypedText>{pseudonym}</TypedText>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
