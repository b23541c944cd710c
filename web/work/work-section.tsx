import type { Child } from "hono/jsx";
import { say } from "../page.ts";

interface Props {
  readonly name: "proposals" | "sent-back" | "due";
  readonly href: string;
  readonly lines: readonly Child[];
  readonly waiting: number;
}

export function WorkSection({ name, href, lines, waiting }: Props) {
  return (
    <section>
      <h2>
        {say(`inbox.work.${name}`)}
        {waiting > 0 && <span class="waiting"> {waiting}</span>}
      </h2>
      {lines.length === 0 ? (
        <p>{say(`inbox.work.no-${name}`)}</p>
      ) : (
        <ul class="case-lines">{lines}</ul>
      )}
      {waiting > lines.length && (
        <p class="terms">{say("inbox.work.shown", { shown: lines.length, count: waiting })}</p>
      )}
      <p>
        <a class="ds-link" href={href}>
          {say(`inbox.work.all-${name}`)}
        </a>
      </p>
    </section>
  );
}
