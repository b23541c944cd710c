import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { KeptItem } from "../../domain/evidence/kept.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { codeNamesIn, type KeptPerson } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { type Custody, custodyOf } from "../../store/evidence/custody.ts";
import { itemsOf } from "../../store/evidence/item.ts";
import { type EvidenceRefusal, onEvidence } from "./gate.ts";

export interface EvidenceOfCase {
  readonly head: CaseHead;
  readonly persons: readonly Pick<KeptPerson, "id" | "pseudonym">[];
  /** All by number, also what was corrected or withdrawn. */
  readonly items: readonly KeptItem[];
}

async function evidenceIn(tx: Tx, cell: Cell, caseId: string): Promise<EvidenceOfCase> {
  const [head, persons, items] = await Promise.all([
    caseHead(tx, caseId),
    codeNamesIn(tx, caseId),
    itemsOf(tx, cell, caseId),
  ]);
  return { head, persons, items };
}

export async function readEvidence(
  cell: Cell,
  actor: Colleague,
  caseId: string,
): Promise<Outcome<EvidenceOfCase, EvidenceRefusal>> {
  return await onEvidence(cell, actor, caseId, { action: "evidence.read" }, async (tx) =>
    done(await evidenceIn(tx, cell, caseId)),
  );
}

export interface OneItem extends EvidenceOfCase {
  readonly item: KeptItem;
  /** The way it went, the oldest first. */
  readonly custody: readonly Custody[];
}

/** Refuses `evidence.item.not-found` alike where there is none and where it is in another case. */
export async function readItem(
  cell: Cell,
  actor: Colleague,
  { caseId, item: id }: { readonly caseId: string; readonly item: string },
): Promise<Outcome<OneItem, EvidenceRefusal | "evidence.item.not-found">> {
  const act = { action: "evidence.read", record: idOrNull(id) } as const;
  return await onEvidence(cell, actor, caseId, act, async (tx) => {
    const found = await evidenceIn(tx, cell, caseId);
    const item = found.items.find((each) => each.id === id);
    return item === undefined
      ? refused("evidence.item.not-found")
      : done({ ...found, item, custody: await custodyOf(tx, cell, id) });
  });
}
