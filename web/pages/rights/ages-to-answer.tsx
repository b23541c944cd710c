import type { AgesLine } from "../../../api/deadline/gap.ts";
import type { Day } from "../../../domain/base/day.ts";
import { Notice } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { dayAndAwayText, dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { rightsOfPerson } from "./person-frame.tsx";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly ages: readonly AgesLine[];
}

/** How many of a case are named: the others stand in the case. */
const named = 5;

/** Of whom child welfare is to confirm that it was notified, and by when. */
export function ToConfirm({ say, language, today, ages }: Props & { readonly today: Day }) {
  const waiting = ages.flatMap(({ case: of, toConfirm }) =>
    toConfirm.map((person) => ({ of, person })),
  );
  return waiting.length === 0 ? null : (
    <Notice heading={say("life.to-confirm")}>
      <p>{say("life.to-confirm-how")}</p>
      <ul>
        {waiting.map(({ of, person: { id, pseudonym, by } }) => (
          <li>
            <a class="ds-link" href={rightsOfPerson(of.id, id)}>
              <TypedText>{of.label}</TypedText>, <TypedText>{pseudonym}</TypedText>
            </a>
            : {say("life.to-confirm-by", { day: dayAndAwayText(language, by, today) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Cases that say that somebody in them is or may be a child, while it is not written who: each with those of whom to answer. */
export function AgesToAnswer({ say, language, ages }: Props) {
  const open = ages.filter(({ persons }) => persons.length > 0);
  return open.map(({ case: of, since, persons }) => (
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
