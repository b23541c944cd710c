import type { SafeguardsOfCase } from "../../../api/case/read.ts";
import type { PlanField } from "../../../domain/plan/field.ts";
import { dayOf } from "../../../domain/time/day.ts";
import { Checkboxes } from "../../components/choice.tsx";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { dayText } from "../../texts/formats.ts";
import { isolate } from "../../texts/isolate.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { partAt } from "../plan/frame.tsx";
import { partOf, wordingAt } from "../plan/kinds.ts";
import { allOf, type Typed, textOf } from "./form.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly caseId: string;
  readonly ageSaid: SafeguardsOfCase["ageSaid"];
}

type Said = SafeguardsOfCase["ageSaid"][number];

function saidIn(
  { say, language }: Pick<Props, "say" | "language">,
  { field, at, writer, kind }: Pick<Said, "at" | "writer" | "kind"> & { readonly field: PlanField },
) {
  const where = say("safeguard.age-said-in", {
    field: say(`plan.field.${field}`),
    day: dayText(language, dayOf(at)),
    name: writer,
  });
  return kind === null ? where : `${say(`plan.part.${partOf(kind)}`)}, ${where}`;
}

/** In which part of whose plan somebody says that they are under eighteen, and who wrote it: what another reads before it is lifted as misread. */
export function AgeSaidIn({ say, language, caseId, ageSaid }: Props) {
  return ageSaid.length === 0 ? null : (
    <>
      <p>{say("safeguard.age-said")}</p>
      <ul>
        {ageSaid.map(({ person, pseudonym, field, at, writer, kind, thing, words }) => (
          <li>
            <a
              class="ds-link"
              href={
                kind === null || thing === null
                  ? partAt({ caseId, person }, field)
                  : wordingAt({ caseId, person }, { kind, thing })
              }
            >
              {say("safeguard.age-said-plan")} <TypedText>{pseudonym}</TypedText>
            </a>
            : {saidIn({ say, language }, { field, at, writer, kind })}
            {words !== null && (
              <>
                {": "}
                <TypedText>{words}</TypedText>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface Misread extends Omit<Props, "caseId"> {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** Which wordings whoever lifts it means, each by itself, and that they talked with the person. */
export function WhatWasMisread({ say, language, ageSaid, typed, problems }: Misread) {
  return (
    <>
      {ageSaid.length > 0 && (
        <Checkboxes
          say={say}
          name="misread"
          legend={say("safeguard.misread-legend")}
          help={say("safeguard.misread-help")}
          error={problemOf(problems, "misread")}
          options={ageSaid.map((each) => ({
            value: each.id,
            label: `${say("safeguard.age-said-plan")} ${isolate(each.pseudonym)}, ${saidIn({ say, language }, each)}`,
            help: each.words === null ? undefined : isolate(each.words),
          }))}
          chosen={allOf(typed, "misread")}
        />
      )}
      <Checkboxes
        say={say}
        name="talked"
        legend={say("safeguard.talked-legend")}
        error={problemOf(problems, "talked")}
        options={[{ value: "yes", label: say("safeguard.talked") }]}
        chosen={[textOf(typed, "talked")]}
      />
    </>
  );
}
