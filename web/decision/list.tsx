import { type Decision, howRead, type Side } from "../../domain/knowledge/decision.ts";
import { courtText } from "../../law/cited.ts";
import { BackLink } from "../components/way.tsx";
import { page } from "../frame.tsx";
import { language, law, say } from "../page.ts";
import { dateText } from "../texts/formats.ts";

function newestFirst(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
}

/** Towards forced labour, lesser, away from it, and what settles nothing. */
const sides: readonly Side[] = [
  "forced_labour",
  "servitude",
  "trafficking",
  "lesser_exploitation",
  "not_forced_labour",
  "mixed",
  "undetermined",
];

interface Props {
  readonly decision: Decision;
}

function Line({ decision }: Props) {
  const { id, name, court, date, sector, supersededBy, final } = decision;
  const when = date === null ? "" : `, ${dateText(language(), date)}`;
  return (
    <li class="case-line">
      <h3>
        <a href={`/knowledge/decisions/${id}`}>{name}</a>
      </h3>
      <p>{sector[language()]}</p>
      <p class="terms">
        {courtText(language(), court)}
        {when}. {say(`knowledge.confidence.${howRead(decision)}`)}.
        {final === false && ` ${say("knowledge.not-final")}`}
        {supersededBy !== null && ` ${say("knowledge.superseded")}.`}
      </p>
    </li>
  );
}

export function decisionsPage(): Response | Promise<Response> {
  const decisions = newestFirst(law().decisions);
  const parts = sides
    .map((side) => ({ side, of: decisions.filter((decision) => decision.side === side) }))
    .filter(({ of }) => of.length > 0);
  return page(
    { title: say("knowledge.decisions") },
    <>
      <BackLink href="/knowledge">{say("knowledge.heading")}</BackLink>
      <h1>{say("knowledge.decisions")}</h1>
      <p class="lead">{say("knowledge.decisions-intro")}</p>
      <p>
        <a class="ds-link" href="/knowledge/decisions/three">
          {say("comparison.three")}
        </a>
      </p>
      {parts.map(({ side, of }) => (
        <>
          <h2>
            {say(`compare.side.${side}`)} ({of.length})
          </h2>
          <ul class="case-lines">
            {of.map((decision) => (
              <Line decision={decision} />
            ))}
          </ul>
        </>
      ))}
    </>,
  );
}
