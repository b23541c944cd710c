import type { Child } from "hono/jsx";
import type { Say } from "../texts/texts.ts";

/** What a reader must know about how sure, or how late, something is. */
export type TagKind = "not-verified" | "unconfirmed" | "awaited" | "due" | "missed" | "urgent";

const colours: Readonly<Record<TagKind, "neutral" | "warning" | "danger">> = {
  "not-verified": "neutral",
  unconfirmed: "neutral",
  awaited: "warning",
  due: "danger",
  missed: "danger",
  urgent: "danger",
};

/** A short mark in words, never by colour alone. */
export function Tag({ say, kind }: { readonly say: Say; readonly kind: TagKind }) {
  return (
    <span class="ds-tag" data-variant="outline" data-color={colours[kind]}>
      {say(`frame.tag.${kind}`)}
    </span>
  );
}

/** First on a line that tells of a child, while child welfare is to be told. */
export function ChildTag({ say }: { readonly say: Say }) {
  return (
    <span class="ds-tag" data-variant="outline" data-color="danger">
      {say("child.tag")}
    </span>
  );
}

/** A mark with words of its own: a role, a place in the chain. */
export function Mark({ children }: { readonly children: Child }) {
  return (
    <span class="ds-tag" data-variant="outline" data-color="neutral">
      {children}
    </span>
  );
}
