import type { Child } from "hono/jsx";

/** Open when something in it must be put right. */
export function Folded({
  summary,
  open,
  children,
}: {
  readonly summary: string;
  readonly open: boolean;
  readonly children?: Child;
}) {
  return (
    <details class="act" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

export function Once() {
  return <input type="hidden" name="once" value={crypto.randomUUID()} />;
}
