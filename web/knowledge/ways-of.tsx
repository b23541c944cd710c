import { may } from "../../domain/access/may.ts";
import { context, say } from "../page.ts";

/** Staff see who changed a statement; editors may propose another. Others see nothing. */
export function WaysOf({
  kind,
  id,
  name,
  stands = true,
}: {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  /** False for a retired statement: it has a history and is not changed. */
  readonly stands?: boolean;
}) {
  const desk = context().get("desk");
  if (desk === null) {
    return null;
  }
  const path = encodeURIComponent(id);
  const change = kind === "decision" ? `/edit/decisions/${path}` : `/edit/items/${kind}/${path}`;
  return (
    <p class="terms">
      <a class="ds-link" href={`/knowledge/history/${kind}/${path}`}>
        {say("edit.see-history")}
        <span class="unseen">: {name}</span>
      </a>
      {stands && may(desk.actor, "edit.propose", null) && (
        <>
          {" · "}
          <a class="ds-link" href={change}>
            {say("edit.propose-change")}
            <span class="unseen">: {name}</span>
          </a>
        </>
      )}
    </p>
  );
}
