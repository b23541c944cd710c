import type { AgesLine } from "../../../api/deadline/gap.ts";
import { Notice } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { rightsOfPerson } from "./person-frame.tsx";

/** How many of a case are named: the others stand in the case. */
const named = 5;

/** Cases that say that somebody in them is or may be a child, while it is not written who: each with those of whom to answer. */
export function AgesToAnswer({
  say,
  language,
  ages,
}: {
  readonly say: Say;
  readonly language: Language;
  readonly ages: readonly AgesLine[];
}) {
  return ages.map(({ case: of, since, persons }) => (
    <Notice heading={say("life.ages")} tone="awaited">
      <p>
        <a class="ds-link" href={`/cases/${of.id}`}>
          <TypedText>{of.label}</TypedText>
        </a>
        : {say("life.ages-how", { day: dayText(language, since) })}
      </p>
      <ul>
        {persons.slice(0, named).map(({ id, pseudonym }) => (
          <li>
            <a class="ds-link" href={`${rightsOfPerson(of.id, id)}/answers/under-eighteen`}>
              {say("life.ages-of")} <TypedText>{pseudonym}</TypedText>
            </a>
          </li>
        ))}
        {persons.length > named && (
          <li>
            <a class="ds-link" href={`/cases/${of.id}/persons`}>
              {say("life.ages-more", { count: persons.length - named })}
            </a>
          </li>
        )}
      </ul>
    </Notice>
  ));
}
