import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Env } from "../env.ts";
import type { Say } from "../texts/texts.ts";

/** Which of what can be kept an address says was just kept; none where a form was sent and is shown again. */
export function keptIn<What extends string>(
  c: Context<Env>,
  all: readonly What[],
): What | undefined {
  return c.req.method === "GET" ? all.find((each) => each === c.req.query("kept")) : undefined;
}

/** That what was just sent was kept: said first, read out, and where the keyboard goes on from. */
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
  /** Where it stands; null where there is no such place. */
  readonly place: string | null;
  /** What is said of that place, where it is another than where it stands. */
  readonly see?: string | undefined;
  /** Awaited where what was kept is not as whoever kept it may think. */
  readonly tone?: "awaited" | undefined;
  /** What is to be known of it at once. */
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
