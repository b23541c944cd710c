import { age } from "./facts.ts";
import { type TooFarRefusal, tooFarAhead } from "./life-day.ts";
import { pictureOf } from "./picture.ts";
import type { EventType, Happened, Situation } from "./situation.ts";

export type SupposeRefusal = "what-if.day-passed" | "what-if.grown-up" | TooFarRefusal;

/** Whether somebody is known to be grown up: told so, or their birthday has come. */
function isGrownUp(situation: Situation): boolean {
  const known = age.of(pictureOf(situation));
  return known === "adult" || known === "turned";
}

/** What is so already, or cannot come of it as far as is told: nobody asks what would be if it happened. */
export function alreadySo(situation: Situation): readonly EventType[] {
  const picture = pictureOf(situation);
  return [
    ...(picture.case.state === "dropped" ? (["case-dropped", "judgment-final"] as const) : []),
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
