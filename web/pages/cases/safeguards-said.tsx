import type { SafeguardsOfCase } from "../../../api/case/read.ts";
import { dayOf } from "../../../domain/base/day.ts";
import { TypedText } from "../../components/typed-text.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { planAt } from "../plan/frame.tsx";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly caseId: string;
  readonly ageSaid: SafeguardsOfCase["ageSaid"];
}

/** In which part of whose plan somebody says that they are under eighteen, and who wrote it: what another reads before it is lifted as misread. */
export function AgeSaidIn({ say, language, caseId, ageSaid }: Props) {
  return ageSaid.length === 0 ? null : (
    <>
      <p>{say("safeguard.age-said")}</p>
      <ul>
        {ageSaid.map(({ person, pseudonym, field, at, writer }) => (
          <li>
            <a class="ds-link" href={planAt({ caseId, person })}>
              {say("safeguard.age-said-plan")} <TypedText>{pseudonym}</TypedText>
            </a>
            :{" "}
            {say("safeguard.age-said-in", {
              field: say(`plan.field.${field}`),
              day: dayText(language, dayOf(at)),
              name: writer,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
