import type { Context } from "hono";
import { keepInDraft, readDraft } from "../../../api/edit/draft.ts";
import type { Desk, House } from "../../../api/house.ts";
import type { DraftChange } from "../../../domain/edit/draft.ts";
import type { KeptDraft } from "../../../store/edit.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Rail } from "../../components/way.tsx";
import type { Env } from "../../env.ts";
import type { Say } from "../../texts/texts.ts";

const parts = ["about", "facts", "remarks", "preview"] as const;
export type Part = (typeof parts)[number];

export function partPath(id: string, part: Part): string {
  return part === "about" ? `/edit/drafts/${id}` : `/edit/drafts/${id}/${part}`;
}

export function DraftRail({
  say,
  id,
  here,
}: {
  readonly say: Say;
  readonly id: string;
  readonly here: Part;
}) {
  const items = parts.map((part) => ({
    href: partPath(id, part),
    label: say(`edit.draft.${part}`),
    here: part === here,
  }));
  return <Rail label={say("edit.draft.ways")} items={items} />;
}

export function DiscardForm({ say, id }: { readonly say: Say; readonly id: string }) {
  return (
    <form method="post" action={`/edit/changes/${id}/discard`}>
      <Actions>
        <Button variant="tertiary">{say("edit.discard")}</Button>
      </Actions>
    </form>
  );
}

type Show = (draft: KeptDraft) => Promise<Response>;

export async function withDraft(c: Context<Env>, { cell, actor }: Desk, show: Show) {
  const found = await readDraft(cell, actor, c.req.param("id") ?? "");
  return found.ok ? await show(found.value) : await turnedAway(c, found.refused);
}

export async function keepAndGo(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
  change: DraftChange,
  to: string,
): Promise<Response> {
  const id = c.req.param("id") ?? "";
  const kept = await keepInDraft(cell, actor, { id, change }, house.now());
  return kept.ok ? c.redirect(to, 303) : await turnedAway(c, kept.refused);
}
