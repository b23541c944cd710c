import type { Child } from "hono/jsx";
import { context, query, say } from "../page.ts";

/** None where the form was refused and is shown again. */
export function keptIn<What extends string>(all: readonly What[]): What | undefined {
  return context().req.method === "GET" ? all.find((each) => each === query("kept")) : undefined;
}

export function KeptNotice({
  heading,
  place,
  see = say("frame.kept-see"),
  tone,
  children,
}: {
  readonly heading: string;
  readonly place: string | null;
  readonly see?: string | undefined;
  /** For a thing kept otherwise than the user may think. */
  readonly tone?: "awaited" | undefined;
  readonly children?: Child;
}) {
  return (
    <div class="notice no-print" data-tone={tone} role="status" tabindex={-1} autofocus>
      <h2>{heading}</h2>
      {children}
      {place !== null && (
        <p>
          <a class="ds-link" href={place}>
            {see}
          </a>
        </p>
      )}
    </div>
  );
}
