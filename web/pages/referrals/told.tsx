import type { Child } from "hono/jsx";
import type { Told } from "../../../domain/document/document.ts";
import { type Field, fields } from "../../../domain/referral/referral.ts";
import type { Law } from "../../../law/law.ts";
import { Facts } from "../../components/facts.tsx";
import { ObservedFacts } from "../../components/observed.tsx";
import { Tag } from "../../components/tag.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { dayText } from "../../texts/formats.ts";
import { sectorText } from "../../texts/sector-text.ts";
import type { Language, Say } from "../../texts/texts.ts";

/** What a page needs to show what was told. */
export interface Reading {
  readonly say: Say;
  readonly language: Language;
  readonly law: Law;
}

type Shown = Omit<Told, "name">;

function Observations({ say, language, law }: Reading, told: Shown): Child {
  return (told.observations ?? []).map(({ day, verified, words, facts }) => (
    <div>
      <p>
        {say("referral.observed", { day: dayText(language, day) })}
        {!verified && (
          <>
            {" "}
            <Tag say={say} kind="not-verified" />
          </>
        )}
      </p>
      <ObservedFacts say={say} language={language} factors={law.factors} facts={facts} />
      {words !== null && (
        <blockquote>
          <TypedText>{words}</TypedText>
        </blockquote>
      )}
    </div>
  ));
}

function safeguards({ say }: Reading, told: Shown): Child {
  return (
    <ul>
      {(told.safeguards ?? []).map((kind) => (
        <li>{say(`case.safeguard.${kind}`)}</li>
      ))}
    </ul>
  );
}

function typed(text: string | undefined): Child {
  return text === undefined ? null : <TypedText>{text}</TypedText>;
}

function contentOf(reading: Reading, told: Shown, field: Field): Child {
  const values: Readonly<Record<Exclude<Field, "words" | "name">, () => Child>> = {
    place: () => typed(told.place),
    sector: () => told.sector && sectorText(reading.say, told.sector),
    observations: () => Observations(reading, told),
    safeguards: () => safeguards(reading, told),
    pseudonym: () => typed(told.pseudonym),
    question: () => typed(told.question),
  };
  return field === "words" || field === "name" ? null : values[field]();
}

/** Own words stand with the observation they belong to. */
function lineFor(field: Field, told: Shown): boolean {
  return field !== "words" && field !== "name" && told[field] !== undefined;
}

/** What is told, field by field, as the recipient reads it. The name is veiled: `named` is what stands for it. */
export function ToldFields({
  reading,
  told,
  named,
}: {
  readonly reading: Reading;
  readonly told: Shown;
  readonly named: string | null;
}) {
  const { say } = reading;
  const lines = fields
    .filter((field) => lineFor(field, told))
    .map((field) => ({
      term: say(`referral.field.${field}`),
      value: contentOf(reading, told, field),
    }));
  const name = named === null ? [] : [{ term: say("referral.field.name"), value: named }];
  return <Facts facts={[...lines, ...name]} />;
}
