import { age } from "./facts.ts";
import { type TooFarRefusal, tooFarAhead } from "./life-note.ts";
import type { Picture } from "./picture.ts";
import { pictureOf } from "./picture-of.ts";
import type { EventType, Happened, Situation } from "./situation.ts";

export type SupposeRefusal = "what-if.day-passed" | "what-if.grown-up" | TooFarRefusal;

/** A doubted birthday is put right, and no other supposed. */
function isGrownUp(situation: Situation): boolean {
  const picture = pictureOf(situation);
  return age.of(picture) === "adult" || picture.eighteen <= picture.asOf;
}

function isReportedAsTrafficking({ case: { state, label } }: Picture): boolean {
  return state === "open" && label === "257";
}

function hasNoCase({ case: { state }, notSo }: Picture): boolean {
  return state === "dropped" || (state === "unknown" && notSo.includes("reported"));
}

/** So already, or impossible as far as is told. */
export function alreadySo(situation: Situation): readonly EventType[] {
  const picture = pictureOf(situation);
  return [
    ...(isReportedAsTrafficking(picture) ? (["police-report"] as const) : []),
    ...(hasNoCase(picture) ? (["case-dropped", "judgment-final"] as const) : []),
    ...(picture.abroad ? (["left-country"] as const) : []),
    ...(isGrownUp(situation) ? (["turns-eighteen"] as const) : []),
  ];
}

/** Null where it can. */
export function whyNotSupposed(
  situation: Situation,
  { type, day }: Pick<Happened, "type" | "day">,
): SupposeRefusal | null {
  if (day < situation.asOf) {
    return "what-if.day-passed";
  }
  return type === "turns-eighteen" && isGrownUp(situation)
    ? "what-if.grown-up"
    : tooFarAhead({ type, day }, situation.asOf);
}
