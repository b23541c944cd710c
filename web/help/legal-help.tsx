import { bodiesFor } from "../../domain/directory/find.ts";
import { law, say } from "../page.ts";
import { HelperLines } from "./helpers.tsx";

export function AllLegalHelp() {
  return (
    <p>
      <a class="ds-link" href="/knowledge/directory?need=lawyer">
        {say("life.legal-help-all")}
      </a>
    </p>
  );
}

/** Folded: lawyer, free legal aid, law clinic and union, as the directory has them. */
export function LegalHelp() {
  const bodies = bodiesFor(law().directory, { place: null, need: null }).filter(
    ({ needs }) => needs.includes("lawyer") || needs.includes("union"),
  );
  return (
    <details class="no-print">
      <summary>{say("life.legal-help")}</summary>
      <HelperLines bodies={bodies} />
      <AllLegalHelp />
    </details>
  );
}
