import { createReadStream } from "node:fs";

/** The document, or one line on what is wrong and what to do. */
export type JsonFile =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };

/** Larger than any person writes. */
const largest = 4 * 1024 * 1024;

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file. Check the path.",
  ENOTDIR: "there is no such file. Check the path.",
  EISDIR: "is a folder. Name one file in it.",
  EACCES: "may not be read by you. Check its permissions.",
  EPERM: "may not be read by you. Check its permissions.",
};

/** “-” is standard input. Never repeats the content. */
export async function readJsonFile(
  name: string,
  standardInput: AsyncIterable<Uint8Array> = process.stdin,
): Promise<JsonFile> {
  const called = name === "-" ? "standard input" : name;
  try {
    return parse(called, await gather(name === "-" ? standardInput : createReadStream(name)));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const why = unreadable[code];
    if (why === undefined) {
      throw error;
    }
    return { ok: false, problem: `${called}: ${why}` };
  }
}

/** Null when too large; the rest is not read. */
async function gather(source: AsyncIterable<Uint8Array>): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > largest) {
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(called: string, bytes: Buffer | null): JsonFile {
  const wrong = (why: string): JsonFile => ({ ok: false, problem: `${called}: ${why}` });
  if (bytes === null) {
    return wrong("is larger than 4 MB. Give a smaller file.");
  }
  const text = decode(bytes);
  if (text === null) {
    return wrong("is not UTF-8 text. Save it as UTF-8.");
  }
  if (text.trim() === "") {
    return wrong("is empty. It must hold one JSON document.");
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const { line, column } = placeIn(text, errorAt(text, String(error)));
    return wrong(`is not JSON from line ${line}, column ${column}. Correct it there.`);
  }
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Most engine messages give the place, but not for a strange character. */
function errorAt(text: string, message: string): number {
  const told = /at position (\d+)/.exec(message)?.[1];
  if (told !== undefined) {
    return Number(told);
  }
  return message.includes("Unexpected token") ? strangeCharacterIn(text) : text.trimEnd().length;
}

/** The shortest failing prefix, by halving. */
function strangeCharacterIn(text: string): number {
  let without = 0;
  let within = text.length;
  while (within - without > 1) {
    const middle = Math.floor((without + within) / 2);
    if (hasStrangeCharacter(text.slice(0, middle))) {
      within = middle;
    } else {
      without = middle;
    }
  }
  return within - 1;
}

function hasStrangeCharacter(start: string): boolean {
  try {
    JSON.parse(start);
    return false;
  } catch (error) {
    return String(error).includes("Unexpected token");
  }
}

function placeIn(text: string, index: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
