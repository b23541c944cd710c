import { compare } from "../../../domain/comparison/compare.ts";
import { nearestPair } from "../../../domain/comparison/pair.ts";
import type { Bearing, CaseRelation, Point } from "../../../domain/comparison/relate.ts";
import { courtText, sourceTitle } from "../../../law/cited.ts";
import { Sources } from "../../components/sources.tsx";
import type { TextKey } from "../../texts/texts.ts";
import { allQuestions, factsOf } from "./sheet.ts";
import { answerLabel, type Standing } from "./shell.tsx";

interface Group {
  readonly heading: TextKey;
  readonly bearings: readonly Bearing[];
}

const groups: readonly Group[] = [
  { heading: "seen.in-common", bearings: ["matched", "shared"] },
  { heading: "seen.differs", bearings: ["weaker", "against", "extra"] },
];

/** The facts of one point side by side: the case's, and what was answered. */
function Line({ standing, point }: { readonly standing: Standing; readonly point: Point }) {
  const { say, language, house, sheet } = standing;
  const { factor, decided } = point;
  const question = allQuestions(house.law).find((each) => each.factor === factor.id);
  const answer = sheet.answers.get(factor.id);
  const ours = question === undefined ? null : answerLabel(standing, question, answer);
  const known = ours !== null && answer !== "not_known";
  return (
    <li>
      {decided?.text[language] ?? (question?.ask ?? factor.definition)[language]}
      {decided === null && <> {say("seen.case-silent")}</>}
      {known && <span class="terms"> {say("seen.you-said", { answer: ours })}</span>}
    </li>
  );
}

function Lines({
  standing,
  points,
}: {
  readonly standing: Standing;
  readonly points: readonly Point[];
}) {
  return (
    <ul>
      {points.map((point) => (
        <Line standing={standing} point={point} />
      ))}
    </ul>
  );
}

interface PointsProps {
  readonly standing: Standing;
  readonly points: readonly Point[];
}

/** What the outcome rested on and nobody knows here; it is long for whoever saw little, and opens on asking. */
function NotKnown({ standing, points }: PointsProps) {
  const { say } = standing;
  const open = points.filter(({ bearing }) => bearing === "open");
  const unchecked = points.filter(({ bearing }) => bearing === "unchecked").length;
  return (
    <details class="sources">
      <summary>{say("seen.not-known")}</summary>
      {open.length > 0 && <Lines standing={standing} points={open} />}
      {unchecked > 0 && <p>{say("seen.not-spoken-of", { count: unchecked })}</p>}
    </details>
  );
}

function Known({ standing, points }: PointsProps) {
  const { say } = standing;
  return (
    <>
      {groups.map(({ heading, bearings }) => {
        const lines = points.filter(({ bearing }) => bearings.includes(bearing));
        return (
          <>
            <h4>{say(heading)}</h4>
            {lines.length === 0 ? (
              <p>{say("seen.nothing-here")}</p>
            ) : (
              <Lines standing={standing} points={lines} />
            )}
          </>
        );
      })}
    </>
  );
}

function Case({
  standing,
  related,
}: {
  readonly standing: Standing;
  readonly related: CaseRelation;
}) {
  const { say, language } = standing;
  const { decision, points } = related;
  const away = decision.side === "not_forced_labour";
  const { name, court, date, sector, outcome, reasonsNotRead, treatedAsIrrelevant } = decision;
  const sources = Object.values(decision.sources).map((title) => ({
    title: sourceTitle(language, title),
    read: decision.checked,
  }));
  return (
    <section class="door">
      <p class="terms">{say(away ? "seen.nearest-away" : "seen.nearest-towards")}</p>
      <h3>{name}</h3>
      <p class="terms">
        {courtText(language, court)}
        {date !== null && `, ${date.slice(0, 4)}`} · {sector[language]}
      </p>
      <p>{outcome[language]}</p>
      <Known standing={standing} points={points} />
      <NotKnown standing={standing} points={points} />
      {treatedAsIrrelevant.length > 0 && (
        <>
          <h4>{say("seen.did-not-matter")}</h4>
          <ul>
            {treatedAsIrrelevant.map(({ text }) => (
              <li>{text[language]}</li>
            ))}
          </ul>
        </>
      )}
      {reasonsNotRead !== null && <p class="terms">{reasonsNotRead[language]}</p>}
      <Sources say={say} language={language} sources={sources} />
    </section>
  );
}

/** What was seen beside the nearest decided case on each side. No verdict: facts beside facts. */
export function BesideCases({ standing }: { readonly standing: Standing }) {
  const { law } = standing.house;
  const told = [{ id: "door", facts: factsOf(law, standing.sheet) }];
  return (
    <div class="pair">
      {nearestPair(compare(law, told, null)).map((related) => (
        <Case standing={standing} related={related} />
      ))}
    </div>
  );
}
