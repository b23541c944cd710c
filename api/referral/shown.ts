import { createHash } from "node:crypto";
import type { Told } from "../../domain/document/document.ts";
import type { SharingRule } from "../../domain/knowledge/sharing-rule.ts";

/** What somebody looks at before they send. */
interface Shown {
  readonly told: Told;
  readonly named: boolean;
  readonly basis: readonly SharingRule[];
}

/** A mark of what was shown: sent along, nothing goes that was written, set or ruled after it was read. */
export function markOf({ told, named, basis }: Shown): string {
  const shown = JSON.stringify([told, named, basis.map(({ id }) => id)]);
  return createHash("sha256").update(shown).digest("base64url");
}
