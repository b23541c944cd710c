import { readingOf } from "../../domain/comparison/reading.ts";
import type { Point } from "../../domain/comparison/relate.ts";
import type { DecidedFact } from "../../domain/knowledge/decision.ts";
import type { Language, Say } from "../texts/texts.ts";

/** What a source states, and whose word it is where it is not the court's own. */
export function statedText(say: Say, language: Language, { text, status }: DecidedFact): string {
  return status === "finding"
    ? text[language]
    : `${text[language]} (${say(`knowledge.status.${status}`)})`;
}

interface Props {
  readonly say: Say;
  readonly language: Language;
  /** What is known here of a point, in a sentence. */
  readonly here: (point: Point) => string;
}

function caseText({ say, language }: Props, { decided, factor }: Point): string {
  return decided === null ? factor.name[language] : statedText(say, language, decided);
}

/** What both have, in the words of the case; where the degree differs, in the words of both. */
export function InCommon(props: Props & { readonly points: readonly Point[] }) {
  const { say, points } = props;
  const same = points.filter((point) => ["matched", "shared"].includes(readingOf(point)));
  const other = points.filter((point) =>
    ["matched_more", "shared_otherwise"].includes(readingOf(point)),
  );
  return (
    <>
      {same.length > 0 && (
        <ul>
          {same.map((point) => (
            <li data-reading={readingOf(point)}>{caseText(props, point)}</li>
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

/** What the case says of a point, and what is known here. */
export function BothSay(props: Props & { readonly point: Point }) {
  const { say, point, here } = props;
  return (
    <li data-reading={readingOf(point)}>
      {say("compare.case-says", { text: caseText(props, point) })} {here(point)}
    </li>
  );
}
