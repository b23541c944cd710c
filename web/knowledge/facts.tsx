import { type Factor, themes } from "../../domain/knowledge/factor.ts";
import type { Provision } from "../../domain/provision/provision.ts";
import { Mark } from "../components/helper-card.tsx";
import { BackLink } from "../components/way.tsx";
import { page } from "../frame.tsx";
import { language, law, say } from "../page.ts";
import { sectionText } from "../provision/parts.tsx";
import { WaysOf } from "./ways-of.tsx";

interface Props {
  readonly factor: Factor;
  readonly provisions: readonly Provision[];
}

/** A caution before relying on a factor; most have none. */
function reservation({ kind, domain, dir }: Factor): string | null {
  if (kind === "conclusion") {
    return say("knowledge.facts-conclusion");
  }
  if (domain === "state_duty") {
    return say("knowledge.facts-state");
  }
  return dir === "inert" ? say("knowledge.facts-inert") : null;
}

function bearsOn({ id }: Factor, provisions: readonly Provision[]): readonly Provision[] {
  return provisions.filter(({ elements }) =>
    elements.some(({ supports, contradicts }) =>
      [...supports, ...contradicts].some(({ factor }) => factor === id),
    ),
  );
}

function OneFact({ factor, provisions }: Props) {
  const { id, name, definition, levels } = factor;
  const reserved = reservation(factor);
  const touched = bearsOn(factor, provisions);
  return (
    <li class="case-line" id={id}>
      <h3>
        {name[language()]} {reserved !== null && <Mark>{reserved}</Mark>}
      </h3>
      <p>{definition[language()]}</p>
      {levels.length > 0 && (
        <p class="terms">
          {say("knowledge.facts-levels", {
            levels: levels.map((level) => level[language()]).join("; "),
          })}
        </p>
      )}
      {touched.length > 0 && (
        <p class="terms">
          {say("knowledge.facts-provisions")}
          {touched.map((provision, place) => (
            <>
              {place > 0 && ", "}
              <a class="ds-link" href={`/knowledge/provisions/${provision.id}`}>
                {sectionText(provision)}
              </a>
            </>
          ))}
        </p>
      )}
      <WaysOf kind="factor" id={id} name={name[language()]} />
    </li>
  );
}

export function factsPage(): Response | Promise<Response> {
  const props = {
    provisions: law().provisions,
  };
  return page(
    { title: say("knowledge.facts") },
    <>
      <BackLink href="/knowledge">{say("knowledge.heading")}</BackLink>
      <h1>{say("knowledge.facts")}</h1>
      <p class="lead">{say("knowledge.facts-intro")}</p>
      {themes.map((theme) => (
        <>
          <h2>{say(`theme.${theme}`)}</h2>
          <ul class="case-lines">
            {[...law().factors.values()]
              .filter((factor) => factor.theme === theme)
              .map((factor) => (
                <OneFact {...props} factor={factor} />
              ))}
          </ul>
        </>
      ))}
    </>,
  );
}
