import type { Child } from "hono/jsx";
import type { Day } from "../../domain/time/day.ts";
import type { Door } from "./door.tsx";
import { formatOf } from "./format.ts";

interface Props {
  readonly door: Door;
  /** In Norwegian, to be shown to a helper. */
  readonly sources: readonly string[];
  readonly read: Day;
  readonly children?: Child;
}

export function SourceOf({ door: { say, tongue }, sources, read, children }: Props) {
  return (
    <details class="sources">
      <summary>{say("door.sources")}</summary>
      <ul>
        {sources.map((source) => (
          <li>
            <span lang="nb" dir="ltr">
              {source}
            </span>
          </li>
        ))}
      </ul>
      <p>{say("door.source-read", { day: formatOf(tongue).day(read) })}</p>
      {children}
    </details>
  );
}
