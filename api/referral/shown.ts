import { createHash } from "node:crypto";
import type { Told } from "../../domain/document/document.ts";
import type { SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import type { UnitTold } from "./facts.ts";

/** What somebody looks at before they send. */
interface Shown {
  readonly told: Told;
  readonly named: boolean;
  readonly basis: readonly SharingRule[];
  /** The special units that may be told of it, whether or not they are left out. */
  readonly units: readonly UnitTold[];
}

/** A mark of what was shown: sent along, nothing goes that was written, set or ruled after it was read. */
export function markOf({ told, named, basis, units }: Shown): string {
  const ids = [basis.map(({ id }) => id), units.map(({ unit }) => unit.cell)];
  const shown = JSON.stringify([told, named, ...ids]);
  return createHash("sha256").update(shown).digest("base64url");
}
