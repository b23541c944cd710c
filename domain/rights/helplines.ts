import type { Body } from "../directory/body.ts";
import { age } from "./facts.ts";
import { pictureOf } from "./picture.ts";
import type { Situation } from "./situation.ts";

/** Who answers somebody who may be exploited, by their id in the directory; last whoever comes when life is in danger. */
const ofAge = {
  child: ["alarmtelefonen", "police-emergency"],
  adult: ["rosa", "police-emergency"],
  turned: ["rosa", "police-emergency"],
  unknown: ["rosa", "alarmtelefonen", "police-emergency"],
} as const;

/** Helplines that a letter to the person names, as the directory has them; without a number there is nothing to ring. Of an age that is not known both. */
export function helplinesFor(directory: readonly Body[], situation: Situation): readonly Body[] {
  const ids: readonly string[] = ofAge[age.of(pictureOf(situation))];
  return ids.flatMap((id) => directory.filter((body) => body.id === id && body.phone !== null));
}
