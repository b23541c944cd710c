import { createHash } from "node:crypto";
import type { Told } from "../../domain/document/document.ts";
import type { SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import type { UnitTold } from "./facts.ts";

interface Shown {
  readonly told: Told;
  readonly named: boolean;
  readonly basis: readonly SharingRule[];
  /** Including those left out. */
  readonly units: readonly UnitTold[];
}

/** Marks what was shown, so that nothing goes that changed after it was read. */
export function markOf({ told, named, basis, units }: Shown): string {
  const ids = [basis.map(({ id }) => id), units.map(({ unit }) => unit.cell)];
  const shown = JSON.stringify([told, named, ...ids]);
  return createHash("sha256").update(shown).digest("base64url");
}
