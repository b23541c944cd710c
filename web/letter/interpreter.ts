import type { Part } from "../components/part.ts";
import { has, plainIn } from "../door/words.tsx";
import { tongues } from "../pages/job/tongues.ts";

/** Whoever reads these reads the letter too. */
const written: readonly string[] = ["nb", "en", "nn"];

/** In the language of whoever a letter is for, where the worker's door has it: that they may ask for an interpreter, and that no native has read that. */
export function interpreterParts(code: string): readonly Part[] {
  const tongue = written.includes(code) ? undefined : tongues.get(code);
  if (tongue === undefined || !has(tongue, "door.interpreter")) {
    return [];
  }
  const say = plainIn(tongue);
  const part = (key: "door.interpreter" | "door.not-read"): Part => ({
    ...{ kind: "text", text: say(key), lang: code },
  });
  return [part("door.interpreter"), ...(tongue.readBy === null ? [part("door.not-read")] : [])];
}
