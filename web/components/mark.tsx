import type { Child } from "hono/jsx";

export function Mark({ children }: { readonly children: Child }) {
  return (
    <span class="ds-tag" data-variant="outline" data-color="neutral">
      {children}
    </span>
  );
}
