import { say } from "../page.ts";

export type TagKind = "not-verified" | "unconfirmed" | "awaited" | "due" | "missed" | "urgent";

const colours: Readonly<Record<TagKind, "neutral" | "warning" | "danger">> = {
  "not-verified": "neutral",
  unconfirmed: "neutral",
  awaited: "warning",
  due: "danger",
  missed: "danger",
  urgent: "danger",
};

export function Tag({ kind }: { readonly kind: TagKind }) {
  return (
    <span class="ds-tag" data-variant="outline" data-color={colours[kind]}>
      {say(`frame.tag.${kind}`)}
    </span>
  );
}

/** Comes first on lines about a child of whom child welfare must be told. */
export function ChildTag() {
  return (
    <span class="ds-tag" data-variant="outline" data-color="danger">
      {say("child.tag")}
    </span>
  );
}
