import type { MeetRightDay } from "../../api/rights/day/meet-day.ts";
import type { NoteLifeEvent } from "../../api/rights/note-event.ts";
import { day } from "../../domain/time/day.ts";
import type { LifeEvent } from "../../rules/rights/life.ts";

/** Is a granted reflection period by default. */
export function aLifeEvent(
  { caseId, person }: { readonly caseId: string; readonly person: string },
  more: Partial<NoteLifeEvent> = {},
): NoteLifeEvent {
  return {
    ...{ id: crypto.randomUUID(), caseId, person },
    ...{ type: "reflection-permit-granted", day: day("2026-11-20"), source: "told" },
    ...{ provision: null, until: null, words: null, holds: true, replaces: null },
    ...more,
  };
}

/** That child welfare was told and took it in. */
export const toldThem = {
  ...{ how: "done", told: { body: "child-welfare", takenIn: "yes" } },
} as const satisfies Pick<MeetRightDay, "how" | "told">;

/** Is a granted reflection period by default. */
export const aLifeEntry = (id: string, more: Partial<LifeEvent> = {}): LifeEvent => ({
  ...{
    id,
    type: "reflection-permit-granted",
    day: day("2026-08-31"),
    provision: null,
    until: null,
  },
  ...{ source: "authority", words: null, holds: true, replaces: null },
  ...more,
});
