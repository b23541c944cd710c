import type { Against } from "../../../domain/pay/reckoning.ts";
import type { Part } from "../../components/part.ts";
import { cell, type Setting, when } from "./letter-tables.ts";
import { claimsIn, type Told } from "./told.ts";

const others = ["contractors", "hirer", "wage-guarantee"] as const;

/** Everybody it can still be claimed of. */
function openAgainst(told: Told): readonly Against[] {
  return [...claimsIn(told, "due"), ...claimsIn(told, "not-due")]
    .flatMap(({ against }) => against)
    .filter(({ state }) => state === "open");
}

/** Whether those above the employer can still be claimed of for some part. */
export function canNotify(told: Told): boolean {
  return openAgainst(told).some(({ who }) => who === "contractors");
}

/** Who may have to pay beside the employer, and until when. */
export function againstParts({ say, format, told }: Setting): readonly Part[] {
  const open = openAgainst(told);
  const rows = others.flatMap((who) => {
    const here = open.filter((against) => against.who === who);
    const last = here.flatMap(({ until }) => (until === null ? [] : [until])).toSorted()[0];
    return when(here.length > 0, [
      cell(say(`letter.against.${who}`), [...new Set(here.map(({ section }) => section))]),
      cell(last === undefined ? say("letter.not-known") : format.day(last)),
    ]);
  });
  return when(rows.length > 0, {
    kind: "table" as const,
    caption: say("letter.against"),
    columns: [say("letter.against.who"), say("letter.against.last")],
    rows,
    figures: 1,
  });
}
