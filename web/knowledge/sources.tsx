import type { Day } from "../../domain/time/day.ts";
import { language, say } from "../page.ts";
import { datesSpelled, dayText } from "../texts/formats.ts";
import type { Language } from "../texts/texts.ts";

interface Source {
  readonly title: string;
  readonly href?: string | undefined;
  /** Where the title may be in another language than the reader's. */
  readonly lang?: Language | undefined;
  readonly read?: Day | undefined;
  /** Pages in another language say so. */
  readonly onlyEnglish?: boolean | undefined;
}

interface Props {
  readonly sources: readonly Source[];
}

const withAddress = /^(.+?):? (https?:\/\/\S+)$/;

/** Turns an address at the end of a title into a link. */
export function SourceName({ title, href }: Pick<Source, "title" | "href">) {
  const [, name, address] = withAddress.exec(title) ?? [];
  const to = href ?? address;
  return to === undefined ? (
    title
  ) : (
    <a class="ds-link" href={to} rel="noreferrer">
      {name ?? title}
    </a>
  );
}

/** One click off, never in the way. */
export function Sources({ sources }: Props) {
  if (sources.length === 0) {
    return null;
  }
  return (
    <details class="sources">
      <summary>{say("frame.sources")}</summary>
      <ul>
        {sources.map(({ title, href, lang, read, onlyEnglish = false }) => (
          <li>
            <span lang={lang === language() ? undefined : lang}>
              <SourceName title={datesSpelled(language(), title)} href={href} />
            </span>
            {read !== undefined && (
              <>, {say("frame.source-read", { day: dayText(language(), read) })}</>
            )}
            {onlyEnglish && language() !== "en" && <>. {say("frame.source-only-english")}</>}
          </li>
        ))}
      </ul>
    </details>
  );
}
