import type { Child } from "hono/jsx";
import type { Say } from "../texts/texts.ts";

export type TagKind = "not-verified" | "unconfirmed" | "awaited" | "due" | "missed" | "urgent";

const colours: Readonly<Record<TagKind, "neutral" | "warning" | "danger">> = {
  "not-verified": "neutral",
  unconfirmed: "neutral",
  awaited: "warning",
  due: "danger",
  missed: "danger",
  urgent: "danger",
};

export function Tag({ say, kind }: { readonly say: Say; readonly kind: TagKind }) {
  return (
    <span class="ds-tag" data-variant="outline" data-color={colours[kind]}>
      {say(`frame.tag.${kind}`)}
    </span>
  );
}

/** Comes first on lines about a child of whom child welfare must be told. */
export function ChildTag({ say }: { readonly say: Say }) {
  return (
    <span class="ds-tag" data-variant="outline" data-color="danger">
      {say("child.tag")}
    </span>
  );
}

export function Mark({ children }: { readonly children: Child }) {
  return (
    <span class="ds-tag" data-variant="outline" data-color="neutral">
      {children}
    </span>
  );
}
