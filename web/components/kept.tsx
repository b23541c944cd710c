import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Env } from "../env.ts";
import type { Say } from "../texts/texts.ts";

/** None where the form was refused and is shown again. */
export function keptIn<What extends string>(
  c: Context<Env>,
  all: readonly What[],
): What | undefined {
  return c.req.method === "GET" ? all.find((each) => each === c.req.query("kept")) : undefined;
}

export function KeptNotice({
  say,
  heading,
  place,
  see = say("frame.kept-see"),
  tone,
  children,
}: {
  readonly say: Say;
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
