import type { Context } from "hono";
import type { House } from "../../../api/house.ts";
import { type Decision, howRead, type Side } from "../../../domain/knowledge/decision.ts";
import { courtText } from "../../../law/cited.ts";
import { BackLink } from "../../components/way.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dateText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";

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
  readonly say: Say;
  readonly language: Language;
  readonly decision: Decision;
}

function Line({ say, language, decision }: Props) {
  const { id, name, court, date, sector, supersededBy, final } = decision;
  const when = date === null ? "" : `, ${dateText(language, date)}`;
  return (
    <li class="case-line">
      <h3>
        <a href={`/knowledge/decisions/${id}`}>{name}</a>
      </h3>
      <p>{sector[language]}</p>
      <p class="terms">
        {courtText(language, court)}
        {when}. {say(`knowledge.confidence.${howRead(decision)}`)}.
        {final === false && ` ${say("knowledge.not-final")}`}
        {supersededBy !== null && ` ${say("knowledge.superseded")}.`}
      </p>
    </li>
  );
}

export function decisionsPage(c: Context<Env>, house: House): Response | Promise<Response> {
  const say = c.get("say");
  const language = c.get("language");
  const decisions = newestFirst(house.law.decisions);
  const parts = sides
    .map((side) => ({ side, of: decisions.filter((decision) => decision.side === side) }))
    .filter(({ of }) => of.length > 0);
  return page(
    c,
    { title: say("knowledge.decisions") },
    <>
      <BackLink say={say} href="/knowledge">
        {say("knowledge.heading")}
      </BackLink>
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
              <Line say={say} language={language} decision={decision} />
            ))}
          </ul>
        </>
      ))}
    </>,
  );
}
