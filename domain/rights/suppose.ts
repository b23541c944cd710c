import { age } from "./facts.ts";
import { type TooFarRefusal, tooFarAhead } from "./life-day.ts";
import { type Picture, pictureOf } from "./picture.ts";
import type { EventType, Happened, Situation } from "./situation.ts";

export type SupposeRefusal = "what-if.day-passed" | "what-if.grown-up" | TooFarRefusal;

/** Whether somebody is told to be grown up, or their birthday to have come: also one that is doubted is put right, and no other supposed. */
function isGrownUp(situation: Situation): boolean {
  const picture = pictureOf(situation);
  return age.of(picture) === "adult" || picture.eighteen <= picture.asOf;
}

/** Whether it is under § 257 already that a case goes on. */
function isReportedAsTrafficking({ case: { state, label } }: Picture): boolean {
  return state === "open" && label === "257";
}

/** Whether there is no case that may be dropped or judged: it was dropped, or somebody answered that nothing was reported, and nothing says otherwise. */
function hasNoCase({ case: { state }, notSo }: Picture): boolean {
  return state === "dropped" || (state === "unknown" && notSo.includes("reported"));
}

/** What is so already, or cannot come of it as far as is told: nobody asks what would be if it happened. */
export function alreadySo(situation: Situation): readonly EventType[] {
  const picture = pictureOf(situation);
  return [
    ...(isReportedAsTrafficking(picture) ? (["police-report"] as const) : []),
    ...(hasNoCase(picture) ? (["case-dropped", "judgment-final"] as const) : []),
    ...(picture.abroad ? (["left-country"] as const) : []),
    ...(isGrownUp(situation) ? (["turns-eighteen"] as const) : []),
  ];
}

/** Why something cannot be supposed of somebody: its day has passed, or it cannot happen to them any more. Null where it can. */
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
