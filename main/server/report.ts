import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** The first place of the program in a stack. Its message is left out: it may hold anything. */
function placeOf(error: Error): string {
  const words = String(error);
  const stack = error.stack ?? "";
  const frames = stack.startsWith(words) ? stack.slice(words.length) : "";
  const places = frames.matchAll(/^\s+at (?:.* \()?(?:file:\/\/)?(\S+?:\d+:\d+)\)?$/gm);
  return places.next().value?.[1]?.replace(`${root}/`, "") ?? "";
}

const word = (value: unknown) =>
  typeof value === "string" && /^[\w.-]{1,60}$/.test(value) ? value : "";

/** Gives one line of JSON: time, kind, place. Never message or stack, which may hold names. */
export function faultLine(error: unknown, time: string): string {
  const fault = error instanceof Error ? error : null;
  const code = fault !== null && "code" in fault ? word(fault.code) : "";
  const at = fault === null ? "" : placeOf(fault);
  return JSON.stringify({ time, fault: word(fault?.name) || "unknown", code, at });
}

export function report(error: unknown): void {
  console.error(faultLine(error, new Date().toISOString()));
}
