import type { Day } from "../../domain/time/day.ts";
import { Cited } from "./cited.tsx";
import type { Door } from "./door.tsx";
import { formatOf } from "./format.ts";

interface Props {
  readonly door: Door;
  readonly sources: readonly string[];
  readonly read: Day;
}

export function SourcesOf({ door, sources, read }: Props) {
  return (
    <>
      {sources.map((source) => (
        <Cited door={door} at={source} />
      ))}
      <p class="terms">{door.say("door.source-read", { day: formatOf(door.tongue).day(read) })}</p>
    </>
  );
}

/** Folded, where there are many. */
export function FoldedSources(props: Props) {
  return (
    <details class="sources">
      <summary>{props.door.say("door.sources")}</summary>
      <SourcesOf {...props} />
    </details>
  );
}
