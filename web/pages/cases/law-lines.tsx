import type { PersonLine } from "../../../api/rights/read.ts";
import type { Day } from "../../../domain/base/day.ts";
import { Notice } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { dayAndAwayText, dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { provisionLabel } from "../rights/fields.ts";
import { rightsOfPerson } from "../rights/person-frame.tsx";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly today: Day;
  readonly caseId: string;
  /** Those whose rights the reader may read are seen; of the others nothing is told. */
  readonly persons: readonly PersonLine[];
}

function waits({ say, language, today }: Props, { missed, atOnce, next }: PersonLine): string {
  const day = next && dayAndAwayText(language, next.due, today);
  const parts = [
    atOnce ? say("life.case.at-once") : null,
    missed ? `${say("life.case.missed")}.` : null,
    next && day && say("life.case.next", { day, title: next.title[language] }),
  ];
  return parts.filter((part) => part !== null).join(" ");
}

/** What the law does not let wait and its next day, a line for each person; nothing where nothing waits. */
function Waiting(props: Props) {
  const lines = props.persons.filter(({ atOnce, missed, next }) => atOnce || missed || next);
  return lines.length === 0 ? null : (
    <>
      <h2>{props.say("case.overview.law")}</h2>
      <ul>
        {lines.map((line) => (
          <li>
            <a class="ds-link" href={`${rightsOfPerson(props.caseId, line.id)}#deadlines`}>
              <TypedText>{line.pseudonym}</TypedText>
            </a>
            : {waits(props, line)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Of whom something must be looked at again before anybody relies on it. */
function Again({ say, caseId, persons }: Props) {
  const lines = persons.filter(({ lookAgain }) => lookAgain > 0);
  return lines.length === 0 ? null : (
    <Notice heading={say("life.slip.heading")} tone="awaited">
      <p>{say("life.slip.again")}</p>
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

/** What ended, on which day, and under which provision, where that is told. */
function endingText(
  { say, language }: Props,
  { type, day, provision }: PersonLine["beyond"][number],
): string {
  const parts = [say(`rights.event.${type}`), dayText(language, day)];
  return [...parts, ...(provision === null ? [] : [provisionLabel(say, provision)])].join(", ");
}

/** Where the case is said to stand otherwise than was noted of a person, and the way to note it of the case. */
function Otherwise(props: Props) {
  const { say, caseId, persons } = props;
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
                {endingText(props, each)}
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

/** What the law says of those in a case, on its first view. */
export function LawLines(props: Props) {
  return (
    <>
      <Again {...props} />
      <Otherwise {...props} />
      <Waiting {...props} />
    </>
  );
}
