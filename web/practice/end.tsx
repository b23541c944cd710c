import type { Citation, DecidedFact, Decision, Remark } from "../../domain/knowledge/decision.ts";
import { othersWith, type Tally } from "../../domain/practice/count.ts";
import type { Piece } from "../../domain/practice/exercise.ts";
import { type Asked, askedAt } from "../../domain/practice/round.ts";
import { placeText, sourceTitle } from "../../law/cited.ts";
import { Mark } from "../components/helper-card.tsx";
import { BackLink } from "../components/way.tsx";
import { SourceName } from "../knowledge/sources.tsx";
import { language, law, say } from "../page.ts";
import { choiceText, questionText, type Standing } from "./label.ts";
import { Carried, formId, Noted, PieceText } from "./parts.tsx";
import type { Sheet } from "./sheet.ts";

interface Props {
  readonly standing: Standing;
  readonly sheet: Sheet;
  readonly tallies: readonly Tally[] | null;
}

function SourceOf({
  decision,
  citation: { source, at },
}: {
  readonly decision: Decision;
  readonly citation: Citation;
}) {
  return (
    <span class="terms">
      <SourceName title={sourceTitle(language(), decision.sources[source] ?? source)} />,{" "}
      {placeText(language(), at)}
    </span>
  );
}

function Remarks({
  decision,
  remarks,
  heading,
  none,
}: {
  readonly decision: Decision;
  readonly remarks: readonly Remark[];
  readonly heading: string;
  readonly none: string;
}) {
  return (
    <>
      <h3>{heading}</h3>
      {remarks.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {remarks.map(({ text, citation, inferred }) => (
            <li>
              {text[language()]}
              {inferred && ` (${say("knowledge.inferred")})`}{" "}
              <SourceOf decision={decision} citation={citation} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Found({ decision, called }: { decision: Decision; called: string }) {
  const later = law().decisions.find(({ id }) => id === decision.supersededBy);
  const { caution, reasonsNotRead } = decision;
  return (
    <section>
      <h2>
        {called === "" ? "" : `${called}: `}
        <a href={`/knowledge/decisions/${decision.id}`}>{decision.name}</a>
      </h2>
      <p>
        <strong>{say(`compare.side.${decision.side}`)}.</strong> {decision.outcome[language()]}
      </p>
      {later !== undefined && (
        <p>
          <strong>{say("practice.history")}</strong>{" "}
          <a href={`/knowledge/decisions/${later.id}`}>{later.name}</a>
        </p>
      )}
      {caution !== null && <p>{caution[language()]}</p>}
      {reasonsNotRead !== null && (
        <p>
          {say("knowledge.not-read")}: {reasonsNotRead[language()]}
        </p>
      )}
      <Remarks
        decision={decision}
        remarks={decision.singledOut}
        heading={say("practice.weighed")}
        none={say("practice.weighed-none")}
      />
      <Remarks
        decision={decision}
        remarks={decision.treatedAsIrrelevant}
        heading={say("practice.not-needed")}
        none={say("practice.not-needed-none")}
      />
    </section>
  );
}

function othersText({ sheet, tallies }: Props, asked: Asked, piece: number, choice: string) {
  const others = othersWith(tallies ?? [], sheet.code === null ? [] : sheet.notes, {
    piece,
    question: asked.question,
    choice,
  });
  return others.few
    ? say("practice.others-few")
    : say("practice.others", { count: others.atLeast });
}

function Answers(props: Props & { readonly asked: Asked; readonly piece: number }) {
  const { standing, sheet, asked, piece } = props;
  const own = sheet.notes[piece]?.answers.get(asked.question) ?? [];
  return (
    <>
      <h4>{questionText(standing, asked.question)}</h4>
      <ul>
        {asked.choices.map((choice) => (
          <li>
            {choiceText(asked.question, choice)}{" "}
            {own.includes(choice) && <Mark>{say("practice.yours")}</Mark>}{" "}
            <span class="terms">{othersText(props, asked, piece, choice)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function factsOf(decision: Decision, piece: Piece, place: number): readonly DecidedFact[] {
  const told = piece.parts[place]?.facts ?? [];
  return decision.facts.filter((fact) =>
    told.some(({ factor, state }) => factor === fact.factor && state === fact.state),
  );
}

function PieceSources({
  decisions,
  piece,
}: {
  readonly decisions: readonly Decision[];
  readonly piece: Piece;
}) {
  return (
    <details class="sources">
      <summary>{say("frame.sources")}</summary>
      {decisions.map((decision, place) => (
        <ul>
          {factsOf(decision, piece, place).map((fact) => (
            <li>
              {fact.state === "absent"
                ? say("knowledge.absent", { text: fact.text[language()] })
                : fact.text[language()]}{" "}
              ({say(`knowledge.status.${fact.status}`)}){" "}
              <SourceOf decision={decision} citation={fact.citation} />
            </li>
          ))}
        </ul>
      ))}
    </details>
  );
}

function Others(props: Props & { readonly piece: number }) {
  const { standing, piece } = props;
  return (
    <details>
      <summary>{say("practice.answers")}</summary>
      {askedAt(standing.exercise, piece).map((asked) => (
        <Answers {...props} asked={asked} />
      ))}
    </details>
  );
}

interface AgainProps extends Props {
  readonly decisions: readonly Decision[];
  readonly piece: Piece;
  readonly at: number;
}

function PieceAgain(props: AgainProps) {
  const { standing, sheet, tallies, decisions, piece, at } = props;
  const note = sheet.notes[at];
  return (
    <section class="piece wide">
      <h3>
        {at + 1}. {say(`practice.way.${piece.way}`)}
      </h3>
      <div class="persons">
        <div>
          <PieceText standing={standing} piece={piece} />
          <PieceSources decisions={decisions} piece={piece} />
        </div>
        <div>
          <h4>{say("practice.you-said")}</h4>
          {note !== undefined && <Noted standing={standing} note={note} />}
          {tallies !== null && <Others {...props} piece={at} />}
        </div>
      </div>
    </section>
  );
}

export function EndPage(props: Props) {
  const { standing, sheet, tallies } = props;
  const { exercise } = standing;
  const decisions = exercise.decisions.flatMap((id) =>
    law().decisions.filter((decision) => decision.id === id),
  );
  const kept = tallies !== null && sheet.code !== null;
  return (
    <>
      <BackLink href="/practice">{say("practice.heading")}</BackLink>
      <h1>{say("practice.end", { title: exercise.title[language()] })}</h1>
      <div class={decisions.length === 2 ? "persons wide" : undefined}>
        {decisions.map((decision, place) => (
          <Found decision={decision} called={exercise.called[place]?.[language()] ?? ""} />
        ))}
      </div>
      <h2>{say("practice.again")}</h2>
      <p>{say("practice.no-answer")}</p>
      <p>{say(kept ? "practice.others-how" : "practice.none-kept")}</p>
      {exercise.pieces.map((piece, at) => (
        <PieceAgain {...props} decisions={decisions} piece={piece} at={at} />
      ))}
      <form id={formId} method="post" action={`/practice/${exercise.id}`}>
        <Carried sheet={sheet} />
      </form>
    </>
  );
}
