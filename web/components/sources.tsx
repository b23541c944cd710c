import type { Day } from "../../domain/base/day.ts";
import { dayText } from "../texts/formats.ts";
import type { Language, Say } from "../texts/texts.ts";

/** A source, and the day somebody read it. */
interface Source {
  readonly title: string;
  readonly href?: string | undefined;
  readonly read?: Day | undefined;
}

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly sources: readonly Source[];
}

/** Where something comes from: never in the way, never more than one tap off. */
export function Sources({ say, language, sources }: Props) {
  if (sources.length === 0) {
    return null;
  }
  return (
    <details class="sources">
      <summary>{say("frame.sources")}</summary>
      <ul>
        {sources.map(({ title, href, read }) => (
          <li>
            {href === undefined ? (
              title
            ) : (
              <a class="ds-link" href={href} rel="noreferrer">
                {title}
              </a>
            )}
            {read !== undefined && (
              <>, {say("frame.source-read", { day: dayText(language, read) })}</>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
