import type { Child } from "hono/jsx";
import { say } from "../page.ts";
import type { TextKey } from "../texts/texts.ts";

interface NoticeProps {
  readonly heading: string;
  /** Awaited: for others to act. Urgent: only danger to life or a deadline within days. */
  readonly tone?: "plain" | "awaited" | "urgent" | undefined;
  /** Read out at once by screen readers. */
  readonly announced?: boolean | undefined;
  readonly children?: Child;
}

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

/** More exists than the reader is shown, and whom to ask: never left out in silence. */
export function NotShown({ ask }: { readonly ask: string | null }) {
  return ask === null ? null : (
    <Notice heading={say("case.not-shown")}>
      <p>{say("case.not-shown-why")}</p>
      <p>{say("case.not-shown-ask", { name: ask })}</p>
    </Notice>
  );
}

export function Refusal<Code extends string>({
  code,
}: {
  readonly code: `refusal.${Code}` extends TextKey ? Code : never;
}) {
  return (
    <div class="notice" data-tone="awaited" role="alert" tabindex={-1} autofocus>
      <h2>{say("refusal.heading")}</h2>
      <p>{say(`refusal.${code}` as TextKey)}</p>
    </div>
  );
}

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
