import { readingOf } from "../../domain/comparison/reading.ts";
import type { Point } from "../../domain/comparison/relate.ts";
import type { DecidedFact } from "../../domain/knowledge/decision.ts";
import { language, say } from "../page.ts";
import type { Language, Say } from "../texts/texts.ts";

/** Says whose word it is, where not the court's own. */
export function statedText(say: Say, language: Language, { text, status }: DecidedFact): string {
  return status === "finding"
    ? text[language]
    : `${text[language]} (${say(`knowledge.status.${status}`)})`;
}

interface Props {
  readonly here: (point: Point) => string;
}

function caseText({ decided, factor }: Point): string {
  return decided === null ? factor.name[language()] : statedText(say, language(), decided);
}

export function InCommon(props: Props & { readonly points: readonly Point[] }) {
  const { points } = props;
  const same = points.filter((point) => ["matched", "shared"].includes(readingOf(point)));
  const other = points.filter((point) =>
    ["matched_more", "shared_otherwise"].includes(readingOf(point)),
  );
  return (
    <>
      {same.length > 0 && (
        <ul>
          {same.map((point) => (
            <li data-reading={readingOf(point)}>{caseText(point)}</li>
          ))}
        </ul>
      )}
      {other.length > 0 && (
        <>
          <p>{say("compare.other-degree")}</p>
          <ul>
            {other.map((point) => (
              <BothSay {...props} point={point} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

export function BothSay(props: Props & { readonly point: Point }) {
  const { point, here } = props;
  return (
    <li data-reading={readingOf(point)}>
      {say("compare.case-says", { text: caseText(point) })} {here(point)}
    </li>
  );
}
