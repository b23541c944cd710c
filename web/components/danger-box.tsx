import type { Child } from "hono/jsx";

interface Props {
  /** Says a text; at the worker's door as an element that tells which language it is in. */
  readonly say: (key: "danger.heading" | "danger.more") => Child;
  readonly children?: Child;
}

/** Danger to life first: the same box, at the same place, on every door. */
export function DangerBox({ say, children }: Props) {
  return (
    <aside class="danger" aria-labelledby="danger-heading">
      <p id="danger-heading">
        <a href="tel:112">{say("danger.heading")}</a>
      </p>
      <p>{say("danger.more")}</p>
      {children}
    </aside>
  );
}
