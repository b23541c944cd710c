import type { Child } from "hono/jsx";
import type { Door } from "./door.tsx";
import { formatOf } from "./format.ts";
import { isAmong, type OwnWords, ownWordsOf } from "./own-words.ts";

/** The paragraphs that are cited are marked; a list belongs to the paragraph above it. */
function Text({ text, paragraphs }: { readonly text: string; readonly paragraphs: string }) {
  let number = 0;
  return (
    <div lang="nb" dir="ltr">
      {text.split("\n\n").map((block) => {
        number = Number(/^\((\d+)\)/.exec(block)?.[1] ?? number);
        return (
          <p class="own-words">{isAmong(number, paragraphs) ? <strong>{block}</strong> : block}</p>
        );
      })}
    </div>
  );
}

function Section({
  door: { say, tongue },
  section: { heading, text, amended, source, asOf, lastAmended },
  paragraphs,
}: {
  readonly door: Door;
  readonly section: OwnWords;
  readonly paragraphs: string;
}) {
  const { day } = formatOf(tongue);
  return (
    <>
      <p lang="nb" dir="ltr">
        <b>{heading}</b>
      </p>
      <Text text={text} paragraphs={paragraphs} />
      <p class="terms" lang="nb" dir="ltr">
        {amended}
      </p>
      <p class="terms">
        {say("door.own-words.as-of", { day: day(asOf) })}{" "}
        {lastAmended !== null && say("door.own-words.amended", { day: day(lastAmended) })}{" "}
        <bdi>{source}</bdi>
      </p>
    </>
  );
}

interface Props {
  readonly door: Door;
  /** As the law is cited, in Norwegian. */
  readonly at: string;
}

/** The citation, with the act's words in it where they are at hand. */
export function Citation({ door, at }: Props) {
  const cite: Child = (
    <cite lang="nb" dir="ltr">
      {at}
    </cite>
  );
  const { sections, paragraphs } = ownWordsOf(door.words, at);
  return sections.length === 0 ? (
    cite
  ) : (
    <details>
      <summary>
        {door.say("door.own-words")}: {cite}
      </summary>
      {sections.map((section) => (
        <Section
          door={door}
          section={section}
          paragraphs={section === sections.at(-1) ? paragraphs : ""}
        />
      ))}
    </details>
  );
}

/** What an answer rests on. The script draws it anew when the words have come. */
export function Cited({ door, at }: Props) {
  return (
    <div class="sources" data-cited={at}>
      <Citation door={door} at={at} />
    </div>
  );
}

/** Said in the open. */
export function Changed({
  door,
  sections,
}: {
  readonly door: Door;
  readonly sections: readonly string[];
}) {
  return sections.length === 0 ? null : (
    <p>
      <strong data-code="law.changed">
        {door.say("door.own-words.changed", { sections: [...new Set(sections)].join(", ") })}
      </strong>
    </p>
  );
}
