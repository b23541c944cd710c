import { keepInDraft, readDraft } from "../../api/edit/draft.ts";
import type { DraftChange } from "../../domain/edit/draft.ts";
import type { KeptDraft } from "../../store/edit/edit.ts";
import { turnedAway } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { Tabs } from "../components/way.tsx";
import { desk, house, param, redirect, say } from "../page.ts";

const parts = ["about", "facts", "remarks", "preview"] as const;
export type Part = (typeof parts)[number];

export function partPath(id: string, part: Part): string {
  return part === "about" ? `/edit/drafts/${id}` : `/edit/drafts/${id}/${part}`;
}

export function DraftTabs({ id, here }: { readonly id: string; readonly here: Part }) {
  const items = parts.map((part) => ({
    href: partPath(id, part),
    label: say(`edit.draft.${part}`),
    here: part === here,
  }));
  return <Tabs label={say("edit.draft.ways")} items={items} />;
}

export function DiscardForm({ id }: { readonly id: string }) {
  return (
    <form method="post" action={`/edit/changes/${id}/discard`}>
      <Actions>
        <Button variant="tertiary">{say("edit.discard")}</Button>
      </Actions>
    </form>
  );
}

type Show = (draft: KeptDraft) => Promise<Response>;

export async function withDraft(show: Show) {
  const { cell, actor } = desk();
  const found = await readDraft(cell, actor, param("id"));
  return found.ok ? await show(found.value) : await turnedAway(found.refused);
}

export async function keepAndGo(change: DraftChange, to: string): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  const kept = await keepInDraft(cell, actor, { id, change }, house().now());
  return kept.ok ? redirect(to) : await turnedAway(kept.refused);
}
