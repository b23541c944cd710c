import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { fileTypeOf } from "../../domain/evidence/file-type.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import { idOrNull } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import { custodyOf, insertCustody } from "../../store/evidence/custody.ts";
import { fileOf, insertFile } from "../../store/evidence/file.ts";
import { itemsOf, lockEvidence } from "../../store/evidence/item.ts";
import { type EvidenceRefusal, onEvidence } from "./gate.ts";

/** A photo or a paper; longer films are kept elsewhere and noted in the custody. */
export const mostBytes = 12 * 1024 * 1024;

interface OfItem {
  readonly caseId: string;
  readonly item: string;
}

interface Sent extends OfItem {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As the browser reckoned it before it was sent; null without script. */
  readonly sha256: string | null;
}

type FileRefusal =
  | "evidence.file-empty"
  | "evidence.file-too-large"
  | "evidence.file-wrong-type"
  | "evidence.file-changed"
  | "evidence.file-twice"
  | "evidence.item.not-found"
  | EvidenceRefusal;

const typeOf = (bytes: Uint8Array): string | null =>
  fileTypeOf(bytes) ?? (isUtf8(bytes) && !bytes.includes(0) ? "text/plain" : null);

function wrongWith(
  { bytes, sha256 }: Sent,
  ours: string,
): Exclude<FileRefusal, EvidenceRefusal> | null {
  if (bytes.length === 0) {
    return "evidence.file-empty";
  }
  if (bytes.length > mostBytes) {
    return "evidence.file-too-large";
  }
  if (typeOf(bytes) === null) {
    return "evidence.file-wrong-type";
  }
  return sha256 === null || sha256 === ours ? null : "evidence.file-changed";
}

/** Keeps the file of an item as it came, once, with its digest in the custody. */
export async function keepFile(
  cell: Cell,
  actor: Colleague,
  sent: Sent,
  now: Moment,
): Promise<Outcome<{ readonly item: string }, FileRefusal>> {
  const { caseId, item: id, bytes, name } = sent;
  const act = { action: "evidence.write", record: idOrNull(id) } as const;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const wrong = wrongWith(sent, sha256);
  return await onEvidence<{ readonly item: string }, FileRefusal>(
    cell,
    actor,
    caseId,
    act,
    async (tx) => {
      await lockEvidence(tx, caseId);
      const item = (await itemsOf(tx, cell, caseId)).find((each) => each.id === id);
      if (item === undefined || wrong !== null) {
        return refused(wrong ?? "evidence.item.not-found");
      }
      const file = { type: typeOf(bytes) ?? "", size: bytes.length, sha256, bytes };
      if (!(await insertFile(tx, cell, { item: id, caseId }, file))) {
        return item.file?.sha256 === sha256 ? done({ item: id }) : refused("evidence.file-twice");
      }
      await insertCustody(tx, cell, {
        ...{ id: crypto.randomUUID(), item: id, caseId, deed: "file", sha256 },
        ...{ happened: dayOf(now), from: item.from, to: cell.name, where: "", seal: "" },
        ...{ why: name, at: now, by: actor.id },
      });
      return done({ item: id });
    },
  );
}

/** Gives the bytes as they came, with their name. */
export async function readFile(
  cell: Cell,
  actor: Colleague,
  { caseId, item }: OfItem,
): Promise<
  Outcome<
    { readonly bytes: Uint8Array; readonly name: string },
    EvidenceRefusal | "evidence.item.not-found"
  >
> {
  const act = { action: "evidence.read", record: idOrNull(item) } as const;
  return await onEvidence(cell, actor, caseId, act, async (tx) => {
    const isHere = (await itemsOf(tx, cell, caseId)).some(({ id }) => id === item);
    const bytes = isHere ? await fileOf(tx, cell, item) : null;
    if (bytes === null) {
      return refused("evidence.item.not-found");
    }
    const kept = (await custodyOf(tx, cell, item)).find(({ deed }) => deed === "file");
    return done({ bytes, name: kept?.why ?? "file" });
  });
}
