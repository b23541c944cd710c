import type { Child } from "hono/jsx";
import type { Say } from "../texts/texts.ts";

interface Props {
  readonly say: Say;
  readonly name:
    | "inbox"
    | "to-answer"
    | "cases"
    | "deadlines"
    | "awaited"
    | "proposals"
    | "sent-back"
    | "due";
  readonly href: string;
  readonly lines: readonly Child[];
  readonly waiting?: number | undefined;
}

/** A heading, what waits under it, and the way to all of it. */
export function WorkSection({ say, name, href, lines, waiting }: Props) {
  return (
    <section>
      <h2>
        {say(`inbox.work.${name}`)}
        {waiting !== undefined && waiting > 0 && <span class="waiting"> {waiting}</span>}
      </h2>
      {lines.length === 0 ? (
        <p>{say(`inbox.work.no-${name}`)}</p>
      ) : (
        <ul class="case-lines">{lines}</ul>
      )}
      <p>
        <a class="ds-link" href={href}>
          {say(`inbox.work.all-${name}`)}
        </a>
      </p>
    </section>
  );
}
