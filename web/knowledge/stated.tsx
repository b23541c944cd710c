import type { Stated, StatedIn } from "../../domain/knowledge/statement.ts";
import type { CitingKind } from "../../law/acts/citing.ts";
import { Tag } from "../components/tag.tsx";
import { ChangedWords, Cited } from "../law/cited.tsx";
import { language, say } from "../page.ts";
import { datesSpelled, dayText } from "../texts/formats.ts";

interface Props {
  readonly stated: Stated;
  readonly kind?: CitingKind;
}

function sourceText(source: StatedIn): string {
  return "report" in source
    ? say(/^\d+$/.test(source.report) ? "knowledge.report-line" : "knowledge.report-lines", {
        lines: source.report,
      })
    : datesSpelled(language(), `${source.title}, ${source.at}`);
}

/** Source and dates are one click off; “unconfirmed” is said at once. */
export function StatedFoot({ stated, kind }: Props) {
  const { id, sources, confirmed, checked, reviewBy } = stated;
  const days = { day: dayText(language(), checked), due: dayText(language(), reviewBy) };
  return (
    <>
      {confirmed !== "yes" && (
        <p>
          <Tag kind="unconfirmed" />{" "}
          <span class="terms">{say(`knowledge.confirmed.${confirmed}`)}</span>
        </p>
      )}
      {kind !== undefined && <ChangedWords kind={kind} id={id} />}
      <details class="sources">
        <summary>{say("frame.sources")}</summary>
        <ul>
          {sources.map((source) => (
            <li>
              <Cited text={sourceText(source)} />
            </li>
          ))}
        </ul>
        <p>{say("knowledge.checked", days)}</p>
      </details>
    </>
  );
}
