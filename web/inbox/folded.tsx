import type { Child } from "hono/jsx";
import { wasSent } from "../forms/sent.ts";

/** Open when its form was sent, and must be put right. */
export function Folded({
  summary,
  field,
  children,
}: {
  readonly summary: string;
  readonly field: string;
  readonly children?: Child;
}) {
  return (
    <details class="act" open={wasSent(field)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
