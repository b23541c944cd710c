import type { EventData } from "node:test";
import type { TestEvent } from "node:test/reporters";
import { inspect } from "node:util";

export interface Told {
  readonly line: string;
  readonly failure?: string;
  readonly well?: true;
  readonly fileEnded?: boolean;
}

type Ended = EventData.TestPass | EventData.TestFail;

const lineOf = (mark: string, { name, nesting, details }: Ended) =>
  `${"  ".repeat(nesting)}${mark} ${name} (${details.duration_ms.toFixed(0)} ms)\n`;

function passed(data: EventData.TestPass): Told {
  const left = data.skip ?? data.todo;
  const counts = data.details.type !== "suite" && left === undefined;
  return {
    line: lineOf(left === undefined ? "✔" : "﹣", data),
    ...(counts ? { well: true } : {}),
  };
}

function failed(data: EventData.TestFail, file: string): Told {
  const { error } = data.details;
  const line = lineOf("✖", data);
  if ("failureType" in error && error.failureType === "subtestsFailed") {
    return { line };
  }
  const why = inspect(error.cause ?? error).replaceAll(/^/gm, "  ");
  return { line, failure: `✖ ${file}: ${data.name}\n${why}\n` };
}

function told({ type, data }: TestEvent, file: string): Told | null {
  switch (type) {
    case "test:start":
      return data.nesting === 0 ? { line: `▶ ${data.name}\n` } : null;
    case "test:pass":
      return { ...passed(data), fileEnded: data.nesting === 0 };
    case "test:fail":
      return { ...failed(data, file), fileEnded: data.nesting === 0 };
    case "test:diagnostic":
      return data.level === "info" ? null : { line: `ℹ ${data.message}\n` };
    default:
      return null;
  }
}

// biome-ignore lint/style/noDefaultExport: as Node asks
export default async function* tell(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let file = "";
  for await (const event of events) {
    file = event.type === "test:start" && event.data.nesting === 0 ? event.data.name : file;
    const what = told(event, file);
    if (what !== null) {
      process.send?.(what);
    }
  }
  yield "";
}
