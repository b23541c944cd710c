import type { Child } from "hono/jsx";
import { say } from "../page.ts";

interface Props {
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
  readonly count?: number | undefined;
  readonly beside?: string | undefined;
}

export function WorkSection({ name, href, lines, waiting, count = waiting, beside }: Props) {
  const isPart = lines.length > 0 && count !== undefined && count > lines.length;
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
      {isPart && <p class="terms">{say("inbox.work.shown", { shown: lines.length, count })}</p>}
      {beside !== undefined && (
        <p>
          <strong>{beside}</strong>
        </p>
      )}
      <p>
        <a class="ds-link" href={href}>
          {say(`inbox.work.all-${name}`)}
        </a>
      </p>
    </section>
  );
}
