import type { Body } from "../directory/body.ts";
import { age, isAgeInDoubt } from "./facts.ts";
import { pictureOf } from "./picture.ts";
import type { Situation } from "./situation.ts";

/** Who answers somebody who may be exploited, by their id in the directory. */
const ofAge = {
  child: ["alarmtelefonen"],
  adult: ["rosa"],
  turned: ["rosa"],
  unknown: ["rosa", "alarmtelefonen"],
} as const;
/** Whoever may be a child rings a line for children first. */
const inDoubt = ["alarmtelefonen", "rosa"] as const;
/** Who can be asked about pay that has not come. */
const onPay = ["caritas", "arbeidstilsynet"] as const;

/** Helplines that a letter to the person names, as the directory has them, last whoever comes when life is in danger; without a number there is nothing to ring. */
export function helplinesFor(directory: readonly Body[], situation: Situation): readonly Body[] {
  const picture = pictureOf(situation);
  const isUnpaid = picture.wages.some(({ due }) => due <= picture.asOf);
  const ids: readonly string[] = [
    ...(isAgeInDoubt(picture) ? inDoubt : ofAge[age.of(picture)]),
    ...(isUnpaid ? onPay : []),
    "police-emergency",
  ];
  return ids.flatMap((id) => directory.filter((body) => body.id === id && body.phone !== null));
}
