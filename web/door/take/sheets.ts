import type { Door } from "../door.tsx";
import { plainIn } from "../words.tsx";
import { paySheets } from "./sheet.ts";
import type { Sheet } from "./sheet-words.ts";
import { toldIn } from "./told.ts";
import { paperTongues } from "./tongues.ts";

/** None where there is nothing to reckon. */
export function sheetsIn(door: Door): readonly Sheet[] {
  const told = toldIn(door);
  return told === null
    ? []
    : paySheets({ says: paperTongues(door).map((tongue) => plainIn(tongue)), told });
}
