import type { Child } from "hono/jsx";
import { type SafeguardKind, withoutStop } from "../../domain/case/safeguard.ts";
import type { Told, ToldSafeguard } from "../../domain/document/document.ts";
import { type ChosenField, chosenFields, isSafeguard } from "../../domain/referral/field.ts";
import { Facts } from "../components/facts.tsx";
import { Tag } from "../components/tag.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { ObservedFacts } from "../observation/observed.tsx";
import { language, law, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { sectorText } from "../texts/sector-text.ts";

type Shown = Omit<Told, "name">;

interface HowProps {
  readonly askForWay: string | null;
  readonly held: ToldSafeguard;
}

function Observations(told: Shown): Child {
  return (told.observations ?? []).map(({ day, verified, words, facts }) => (
    <div>
      <p>
        {say("referral.observed", { day: dayText(language(), day) })}
        {!verified && (
          <>
            {" "}
            <Tag kind="not-verified" />
          </>
        )}
      </p>
      <ObservedFacts factors={law().factors} facts={facts} />
      {words !== null && (
        <blockquote>
          <TypedText>{words}</TypedText>
        </blockquote>
      )}
    </div>
  ));
}

function How({ askForWay, held }: HowProps): Child {
  const { kind, how } = held;
  if (kind === "safe-way-to-reach" && askForWay !== null) {
    return ` ${say("case.safeguard.way-known-by", { name: askForWay })}`;
  }
  return how === null ? null : (
    <>
      {" "}
      <TypedText>{withoutStop(how)}</TypedText>.
    </>
  );
}

function safeguards(told: Shown, askForWay: string | null): Child {
  return (
    <ul>
      {(told.safeguards ?? []).map((held) => (
        <li>
          {say(`case.safeguard.${held.kind}`)}
          <How askForWay={askForWay} held={held} />
        </li>
      ))}
    </ul>
  );
}

function typed(text: string | undefined): Child {
  return text === undefined ? null : <TypedText>{text}</TypedText>;
}

/** Words are shown with their observation and a name is veiled. */
type Line = Exclude<ChosenField, "words" | "name" | SafeguardKind> | "safeguards";

const lines: readonly Line[] = [
  "safeguards",
  ...(chosenFields.filter(
    (field) => field !== "words" && field !== "name" && !isSafeguard(field),
  ) as Line[]),
];

function contentOf(told: Shown, askForWay: string | null, line: Line): Child {
  const values: Readonly<Record<Line, () => Child>> = {
    place: () => typed(told.place),
    sector: () => told.sector && sectorText(say, told.sector),
    observations: () => Observations(told),
    safeguards: () => safeguards(told, askForWay),
    pseudonym: () => typed(told.pseudonym),
    question: () => typed(told.question),
  };
  return values[line]();
}

/** Shows it as the recipient reads it; `named` replaces the veiled name. */
export function ToldFields({
  told,
  named,
  askForWay,
  question,
}: {
  readonly told: Shown;
  readonly named: string | null;
  /** Whom to ask for the hidden safe way; else null. */
  readonly askForWay: string | null;
  readonly question?: string | undefined;
}) {
  const facts = lines
    .filter((line) => told[line] !== undefined)
    .map((line) => ({
      term: (line === "question" ? question : undefined) ?? say(`referral.field.${line}`),
      value: contentOf(told, askForWay, line),
    }));
  const name = named === null ? [] : [{ term: say("referral.field.name"), value: named }];
  return <Facts facts={[...facts, ...name]} />;
}
