import { createHash, randomBytes } from "node:crypto";
import type { Visitor } from "../../domain/access/actor.ts";
import { codeBytes, codeFrom } from "../../domain/receipt/code.ts";
import type { Cell } from "../../store/cell.ts";

/** A fresh receipt code: a hundred random bits. Whoever holds it can read what is written back; nobody can look it up. */
export function newCode(): string {
  return codeFrom(randomBytes(codeBytes));
}

/** The visitor who holds a code, as the database knows them: by its hash. */
export function holderOf(door: Cell, code: string): Visitor {
  return { kind: "visitor", cell: door.id, receipt: hashOf("receipt", code).toString("hex") };
}

/**
 * The thread of what is sent under a code. It follows from the code, so that the same sending twice is the same thread; and
 * not the other way, so that whoever receives the thread learns nothing of the code.
 */
export function threadOf(code: string): string {
  const bytes = hashOf("thread", code).subarray(0, 16);
  // Version 8 and the variant of RFC 9562: a UUID of one's own making.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function hashOf(what: string, code: string): Buffer {
  return createHash("sha256").update(`lenke ${what} ${code}`).digest();
}
