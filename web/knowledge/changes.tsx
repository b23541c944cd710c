import { type Change, latestFirst } from "../../domain/knowledge/change.ts";
import { Mark } from "../components/helper-card.tsx";
import { BackLink } from "../components/way.tsx";
import { page } from "../frame.tsx";
import { language, law, say } from "../page.ts";
import { dateText } from "../texts/formats.ts";
import { StatedFoot } from "./stated.tsx";
import { WaysOf } from "./ways-of.tsx";

interface Props {
  readonly change: Change;
}

function One({ change }: Props) {
  const { inForce, before, now } = change;
  return (
    <li class="case-line" id={change.id}>
      <h2>{change.title[language()]}</h2>
      <p>
        {inForce === null
          ? say("knowledge.no-day")
          : say("knowledge.in-force", { day: dateText(language(), inForce) })}{" "}
        <Mark>{say(`knowledge.change.${change.area}`)}</Mark>
      </p>
      {before !== null && (
        <p>
          <strong>{say("knowledge.before")}</strong> {before[language()]}
        </p>
      )}
      <p>
        <strong>{say("knowledge.now")}</strong> {now[language()]}
      </p>
      <StatedFoot stated={change} kind="change" />
      <WaysOf kind="change" id={change.id} name={change.title[language()]} />
    </li>
  );
}

export function changesPage(): Response | Promise<Response> {
  return page(
    { title: say("knowledge.changes") },
    <>
      <BackLink href="/knowledge">{say("knowledge.heading")}</BackLink>
      <h1>{say("knowledge.changes")}</h1>
      <p class="lead">{say("knowledge.changes-intro")}</p>
      <ul class="case-lines">
        {latestFirst(law().changes).map((change) => (
          <One change={change} />
        ))}
      </ul>
    </>,
  );
}
