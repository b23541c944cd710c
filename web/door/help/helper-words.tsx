import type { HelperWords } from "../../components/helper-card.tsx";
import { Changed } from "../cited.tsx";
import type { Door } from "../door.tsx";
import { formatOf } from "../format.ts";
import { Safety } from "../safety.tsx";
import { FoldedSources } from "../source.tsx";

export function helperWords(door: Door): HelperWords {
  const { say, both, tongue } = door;
  const names = new Intl.DisplayNames(tongue.locale, { type: "language" });
  return {
    say,
    both,
    passOn: (text) => <Safety tongue={tongue} words={(saying) => <p>{saying.both(text)}</p>} />,
    day: formatOf(tongue).day,
    tongues: (codes) => codes.map((code) => names.of(code) ?? code).join(", "),
    unconfirmed: (
      <span class="ds-tag" data-variant="outline" data-color="neutral">
        {say("help.unconfirmed")}
      </span>
    ),
    source: ({ id, source, checked }) => (
      <>
        <Changed door={door} sections={door.law.changed[`body/${id}`] ?? []} />
        <FoldedSources door={door} sources={[source]} read={checked} />
      </>
    ),
  };
}

/** Beside words that no native has read. */
export function Interpreter({ door: { say, tongue } }: { readonly door: Door }) {
  return tongue.unread ? <p>{say("door.interpreter")}</p> : null;
}
