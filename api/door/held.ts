import { createHash, randomBytes } from "node:crypto";
import type { Visitor } from "../../domain/access/actor.ts";
import { codeBytes, codeFrom } from "../../domain/receipt/code.ts";
import type { Cell } from "../../store/cell.ts";

/** Makes a hundred random bits. The holder can read replies; the code cannot be looked up. */
export function newCode(): string {
  return codeFrom(randomBytes(codeBytes));
}

/** The database knows a holder by the code's hash. */
export function holderOf(door: Cell, code: string): Visitor {
  return { kind: "visitor", cell: door.id, receipt: hashOf("receipt", code).toString("hex") };
}

/** Derives the thread from the code, so that repeats share it; the code cannot be derived from it. */
export function threadOf(code: string): string {
  const bytes = hashOf("thread", code).subarray(0, 16);
  // Version 8 and variant of RFC 9562: a UUID of one's own making.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function hashOf(what: string, code: string): Buffer {
  return createHash("sha256").update(`lenke ${what} ${code}`).digest();
}
