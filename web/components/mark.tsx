import type { Child } from "hono/jsx";

/** Drawn at the door too, so it asks no page. */
export function Mark({ children }: { readonly children: Child }) {
  return (
    <span class="ds-tag" data-variant="outline" data-color="neutral">
      {children}
    </span>
  );
}
