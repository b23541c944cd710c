import type { Entry, Kind } from "../../../domain/plan/entry.ts";
import { type Looking, type PlanPart, planAt } from "../frame.tsx";

const parts: Readonly<Record<Kind, { readonly part: PlanPart; readonly path: string | null }>> = {
  wishes: { part: "wishes", path: "wishes" },
  need: { part: "areas", path: "needs" },
  step: { part: "steps", path: "steps" },
  "follow-up": { part: "follow-ups", path: "follow-ups" },
  "plan-b": { part: "plan-b", path: "plan-b" },
  return: { part: "return", path: "return" },
  correction: { part: "corrections", path: "corrections" },
  handover: { part: "hand-over", path: null },
};

export function partOf(kind: Kind): PlanPart {
  return parts[kind].part;
}

export function pathOf(kind: Kind): string | null {
  return parts[kind].path;
}

export function wordingAt(
  of: Parameters<typeof planAt>[0],
  { kind, thing }: { readonly kind: Kind; readonly thing: string },
): string {
  const { part, path } = parts[kind];
  return `${planAt(of)}/${path === null ? part : `${path}/${thing}`}`;
}

export const thingAt = ({ found }: Pick<Looking, "found">, { content, thing }: Entry): string =>
  wordingAt(found.plan, { kind: content.kind, thing });
