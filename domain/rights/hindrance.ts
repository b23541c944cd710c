import { expelledIf } from "./doubt.ts";
import type { Picture } from "./picture.ts";
import { askLawyer, type Fact } from "./right.ts";
import { onlyWhere, say } from "./words.ts";

/** An expulsion, or being abroad, also after one. */
export const hindranceOf = ({ abroad, expelled }: Picture): "none" | "expulsion" | "abroad" => {
  if (abroad) {
    return "abroad";
  }
  return Number.isNaN(expelled) ? "none" : "expulsion";
};

export const hindrance: Fact<"none" | "expulsion" | "abroad"> = {
  values: ["none", "expulsion", "abroad"],
  of: hindranceOf,
};

export const afterExpulsion = askLawyer(
  "permit-after-expulsion",
  "An expulsion has been decided. Can this permit be applied for and given all the same, and may the person stay until that is decided?",
  "Utvisning er vedtatt. Kan denne tillatelsen søkes om og gis likevel, og kan personen være her til det er avgjort?",
);
const fromAbroad = askLawyer(
  "permit-from-abroad",
  "The person has left Norway. Can this permit be applied for and given all the same, and may the person come back in for it, also where an expulsion was decided?",
  "Personen har reist ut av Norge. Kan denne tillatelsen søkes om og gis likevel, og kan personen komme inn igjen for den, også der utvisning er vedtatt?",
);
const leftUnread = say(
  "The person left Norway {0}. Whether it can be applied for or given from abroad was not read.",
  "Personen reiste ut av Norge {0}. Om den kan søkes om eller gis fra utlandet, er ikke lest.",
  (p) => p.left,
);
const alsoExpelled = expelledIf(true).map((saying) =>
  onlyWhere(saying, (p) => !Number.isNaN(p.expelled)),
);

export const hindrances = [
  { hindered: "none", said: [], asks: [] },
  { hindered: "expulsion", said: expelledIf(true), asks: [afterExpulsion] },
  { hindered: "abroad", said: [...alsoExpelled, leftUnread], asks: [fromAbroad] },
] as const;
