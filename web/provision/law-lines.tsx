import type { PersonLine } from "../../api/rights/read.ts";
import { Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { language, say } from "../page.ts";
import { provisionLabel } from "../rights/fields.ts";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { dayText } from "../texts/formats.ts";

interface Props {
  readonly caseId: string;
  /** Only persons whose rights the reader may read. */
  readonly persons: readonly PersonLine[];
}

function Again({ caseId, persons }: Props) {
  const lines = persons.filter(({ lookAgain }) => lookAgain > 0);
  return lines.length === 0 ? null : (
    <Notice heading={say("life.contradiction.heading")} tone="awaited">
      <p>{say("life.contradiction.again")}</p>
      <ul>
        {lines.map(({ id, pseudonym }) => (
          <li>
            <a class="ds-link" href={rightsOfPerson(caseId, id, "happened")}>
              <TypedText>{pseudonym}</TypedText>
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function endingText({ type, day, provision }: PersonLine["beyond"][number]): string {
  const parts = [say(`rights.event.${type}`), dayText(language(), day)];
  return [...parts, ...(provision === null ? [] : [provisionLabel(provision)])].join(", ");
}

/** Where the case says otherwise than was noted of a person. */
function Otherwise(props: Props) {
  const { caseId, persons } = props;
  const lines = persons.filter(({ beyond }) => beyond.length > 0);
  return lines.length === 0 ? null : (
    <Notice heading={say("case.overview.beyond")} tone="awaited">
      {lines.map(({ id, pseudonym, beyond }) => (
        <>
          <p>
            <a class="ds-link" href={rightsOfPerson(caseId, id, "happened")}>
              <TypedText>{pseudonym}</TypedText>
            </a>
            :
          </p>
          <ul>
            {beyond.map((each) => (
              <li>
                {each.again && <strong>{say("case.overview.beyond-again")} </strong>}
                {endingText(each)}
              </li>
            ))}
          </ul>
        </>
      ))}
      <p>
        {say("case.overview.beyond-how")}{" "}
        <a class="ds-link" href={`/cases/${caseId}/outcomes#note-outcome`}>
          {say("outcome.note")}
        </a>
      </p>
    </Notice>
  );
}

/** Where what is written of persons does not agree, with itself or with the case. */
export function LawNotices(props: Props) {
  return (
    <>
      <Again {...props} />
      <Otherwise {...props} />
    </>
  );
}
