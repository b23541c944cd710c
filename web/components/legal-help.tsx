import type { Body } from "../../domain/directory/body.ts";
import { bodiesFor } from "../../domain/directory/find.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Language, Say } from "../texts/texts.ts";
import { HelperLines } from "./helpers.tsx";

export function AllLegalHelp({ say }: { readonly say: Say }) {
  return (
    <p>
      <a class="ds-link" href="/knowledge/directory?need=lawyer">
        {say("life.legal-help-all")}
      </a>
    </p>
  );
}

/** Folded: lawyer, free legal aid, law clinic and union, as the directory has them. */
export function LegalHelp({
  say,
  language,
  today,
  directory,
}: {
  readonly say: Say;
  readonly language: Language;
  readonly today: Day;
  readonly directory: readonly Body[];
}) {
  const bodies = bodiesFor(directory, { place: null, need: null }).filter(
    ({ needs }) => needs.includes("lawyer") || needs.includes("union"),
  );
  return (
    <details class="no-print">
      <summary>{say("life.legal-help")}</summary>
      <HelperLines {...{ say, language, today, bodies }} />
      <AllLegalHelp say={say} />
    </details>
  );
}
