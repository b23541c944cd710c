import type { Child } from "hono/jsx";

/** A form that stays closed until somebody wants it, and open when something in it must be put right. */
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

/** A step made with the form, so that one that is sent twice is taken once. */
export function Once() {
  return <input type="hidden" name="once" value={crypto.randomUUID()} />;
}
