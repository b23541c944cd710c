import type { Child } from "hono/jsx";
import type { Say, TextKey } from "../texts/texts.ts";

interface NoticeProps {
  readonly heading: string;
  /** Plain informs; awaited waits for someone; urgent is danger to life or a deadline within days, nothing else. */
  readonly tone?: "plain" | "awaited" | "urgent" | undefined;
  /** Read out at once by a screen reader: for what has just happened. */
  readonly announced?: boolean | undefined;
  readonly children?: Child;
}

/** Something to know before going on. */
export function Notice({ heading, tone, announced, children }: NoticeProps) {
  return (
    <div
      class="notice"
      data-tone={tone ?? "plain"}
      role={announced === true ? "status" : undefined}
    >
      <h2>{heading}</h2>
      {children}
    </div>
  );
}

/** That more stands in a case than is shown to whoever reads, and whom to ask for it: it is never left out in silence. */
export function NotShown({ say, ask }: { readonly say: Say; readonly ask: string | null }) {
  return ask === null ? null : (
    <Notice heading={say("case.not-shown")}>
      <p>{say("case.not-shown-why")}</p>
      <p>{say("case.not-shown-ask", { name: ask })}</p>
    </Notice>
  );
}

/** What was not done, why, and what now; the words come from texts/…/refusal.ts, one for each code. */
export function Refusal<Code extends string>({
  say,
  code,
}: {
  readonly say: Say;
  readonly code: `refusal.${Code}` extends TextKey ? Code : never;
}) {
  return (
    <div class="notice" data-tone="awaited" role="alert" tabindex={-1} autofocus>
      <h2>{say("refusal.heading")}</h2>
      <p>{say(`refusal.${code}` as TextKey)}</p>
    </div>
  );
}

/** What would stand here, and how it comes. */
export function EmptyState({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children?: Child;
}) {
  return (
    <div class="empty">
      <h2>{heading}</h2>
      {children}
    </div>
  );
}
