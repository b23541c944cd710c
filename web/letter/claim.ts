import type { Day } from "../../domain/time/day.ts";
import type { Door } from "../door/door.tsx";
import { formatOf } from "../door/format.ts";
import { claimLetter, type Recipient } from "../door/take/letter.ts";
import { type Told, toldIn } from "../door/take/told.ts";
import { letterTongues } from "../door/take/tongues.ts";
import { plainIn, type Tongue } from "../door/words.tsx";
import { letterPdf } from "./letter.ts";

export function claimPdfOf(
  tongues: readonly Tongue[],
  told: Told,
  today: Day,
  to: Recipient,
): Uint8Array<ArrayBuffer> | null {
  const [first, ...translations] = tongues.map((tongue) => ({
    language: tongue.code === "nb" ? ("nb" as const) : ("en" as const),
    ...claimLetter({ say: plainIn(tongue), format: formatOf(tongue), told, today }, to),
  }));
  return first === undefined ? null : letterPdf({ ...first, sender: [], translations });
}

/** Norwegian first. Null where there is nothing to reckon. */
export function claimPdf(door: Door, to: Recipient): Uint8Array<ArrayBuffer> | null {
  const told = toldIn(door);
  return told === null ? null : claimPdfOf(letterTongues(door), told, door.today, to);
}
