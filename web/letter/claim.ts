import type { Door } from "../door/door.tsx";
import { formatIn } from "../door/take/format.ts";
import { claimLetter, type Recipient } from "../door/take/letter.ts";
import { letterTongues, toldIn } from "../door/take/page.tsx";
import { plainIn } from "../door/words.tsx";
import { letterPdf } from "./letter.ts";

/** The letter that the door shows, as a PDF: Norwegian first, the reader's language on pages of its own. Null where there is nothing to reckon. */
export function claimPdf(door: Door, to: Recipient): Uint8Array<ArrayBuffer> | null {
  const told = toldIn(door);
  if (told === null) {
    return null;
  }
  const [first, ...translations] = letterTongues(door).map((tongue) => ({
    language: tongue.code === "nb" ? ("nb" as const) : ("en" as const),
    ...claimLetter(
      { say: plainIn(tongue), format: formatIn(tongue.locale), told, today: door.today },
      to,
    ),
  }));
  if (first === undefined) {
    return null;
  }
  return letterPdf({ ...first, sender: [], translations });
}
