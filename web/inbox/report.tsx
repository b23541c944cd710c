import type { Report } from "../../domain/document/document.ts";
import type { AdditionRow, ReplyRow } from "../../store/intake/inbox.ts";
import { Facts } from "../components/facts.tsx";
import { Tag } from "../components/tag.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { ObservedFacts } from "../observation/observed.tsx";
import { language, law, say } from "../page.ts";
import { momentText } from "../texts/formats.ts";
import { sectorText } from "../texts/sector-text.ts";

interface Props {
  readonly report: Omit<Report, "kind" | "name">;
  readonly cameAt: string;
  readonly named: boolean;
  readonly replies: readonly ReplyRow[];
  readonly additions: readonly AdditionRow[];
}

function About({ report: { place, sector }, cameAt, named }: Props) {
  return (
    <Facts
      facts={[
        { term: say("inbox.came-at"), value: cameAt },
        {
          term: say("referral.field.place"),
          value: place === "" ? say("case.place-unknown") : <TypedText>{place}</TypedText>,
        },
        {
          term: say("referral.field.sector"),
          value: sectorText(say, sector),
        },
        { term: say("inbox.name"), value: say(named ? "inbox.named" : "inbox.unnamed") },
      ]}
    />
  );
}

function Told({ report: { facts, words } }: Props) {
  const known = facts.filter(({ state }) => state !== "not_observed");
  return (
    <>
      <h2>
        {say("inbox.seen")} <Tag kind="not-verified" />
      </h2>
      {known.length === 0 ? (
        <p>{say("inbox.no-facts")}</p>
      ) : (
        <ObservedFacts factors={law().factors} facts={known} />
      )}
      {words !== null && (
        <>
          <h3>{say("inbox.own-words")}</h3>
          <blockquote class="own-words">
            <TypedText>{words}</TypedText>
          </blockquote>
        </>
      )}
    </>
  );
}

function Written({ replies, additions }: Props) {
  const letters = [
    ...replies.map(({ words, at, by }) => ({ words, at, by })),
    ...additions.map(({ words, at }) => ({ words, at, by: null })),
  ].toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return letters.length === 0 ? null : (
    <>
      <h2 id="written">{say("inbox.written-since")}</h2>
      {letters.map(({ words, at, by }) => (
        <article class="letter" data-from={by === null ? "sender" : "us"}>
          <p class="terms">
            <TypedText>{by ?? say("inbox.the-sender")}</TypedText>, {momentText(language(), at)}{" "}
            {by === null && <Tag kind="not-verified" />}
          </p>
          <p class="own-words">
            <TypedText>{words}</TypedText>
          </p>
        </article>
      ))}
    </>
  );
}

export function ReportView(props: Props) {
  return (
    <>
      <About {...props} />
      <Told {...props} />
      <Written {...props} />
    </>
  );
}
