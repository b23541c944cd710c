import type { AgesLine } from "../../../api/deadline/gap.ts";
import { Notice } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { language, say, today } from "../../page.ts";
import { ChildWelfareLines } from "../../safeguard/child-welfare.tsx";
import { dayAndAwayText, dayText } from "../../texts/formats.ts";
import { rightsOfPerson } from "../person-frame.tsx";

interface Props {
  readonly ages: readonly AgesLine[];
}

/** Not yet told of a possible child, with the way to tell them. */
export function Untold({ ages }: Pick<Props, "ages">) {
  const waiting = ages.filter(({ untold }) => untold.length > 0);
  return waiting.length === 0 ? null : (
    <Notice heading={say("life.untold")} tone="awaited">
      <ul>
        {waiting.map(({ case: of, untold }) => (
          <li>
            <a class="ds-link" href={`/cases/${of.id}/safeguards`}>
              <TypedText>{of.label}</TypedText>
            </a>
            : {untold.join(", ")}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The others are in the case. */
const named = 5;

/** And by when. */
export function ToConfirm({ ages }: Props & {}) {
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
            : {say("life.to-confirm-by", { day: dayAndAwayText(language(), by, today()) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Persons({ line: { case: of, persons } }: { readonly line: AgesLine }) {
  return (
    <ul>
      {persons.slice(0, named).map(({ id, pseudonym, asked }) => (
        <li>
          <a class="ds-link" href={`${rightsOfPerson(of.id, id)}/answers/under-eighteen`}>
            {say("life.ages-of")} <TypedText>{pseudonym}</TypedText>
          </a>
          {asked && ` (${say("life.ages-asked")})`}
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
  );
}

/** A matter of a child the reader may not see, and whom to ask. */
function Unseen({ ask }: { readonly ask: string | null }) {
  return (
    <>
      <p>
        {say("life.ages-unseen-why")}{" "}
        {ask === null ? say("life.ages-ask-nobody") : say("life.ages-ask", { name: ask })}
      </p>
      <p>{say("case.safeguard.minor-or-maybe.do")}</p>
    </>
  );
}

/** Undecided cases of a child: whom to answer or ask, and whom to ring in doubt. */
export function AgesToAnswer({ ages }: Props) {
  const open = ages.filter(
    ({ persons, unseen, empty }) => persons.length > 0 || unseen !== null || empty,
  );
  return open.map((line, at) => {
    const { case: of, since, persons, unseen, empty } = line;
    const answers = persons.length > 0;
    return (
      <Notice heading={say(answers || empty ? "life.ages" : "life.ages-unseen")} tone="awaited">
        <p>
          <a class="ds-link" href={`/cases/${of.id}`}>
            <TypedText>{of.label}</TypedText>
          </a>
          : {say("life.ages-since", { day: dayText(language(), since) })}{" "}
          {answers && say("life.ages-how")}
        </p>
        {answers && <Persons line={line} />}
        {unseen !== null && <Unseen ask={unseen.ask} />}
        {empty && (
          <p>
            {say("life.ages-empty")}{" "}
            <a class="ds-link" href={`/cases/${of.id}/persons`}>
              {say("case.view.persons")}
            </a>
          </p>
        )}
        {at === open.length - 1 && (
          <>
            <p>{say("life.child-help")}</p>
            <ChildWelfareLines />
          </>
        )}
      </Notice>
    );
  });
}
