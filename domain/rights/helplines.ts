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

/** Helplines that a letter to the person names, as the directory has them, those of a child also where the case says that they may be one; last whoever comes when life is in danger; without a number there is nothing to ring. */
export function helplinesFor(
  directory: readonly Body[],
  situation: Situation,
  mayBeChild = false,
): readonly Body[] {
  const picture = pictureOf(situation);
  const known = age.of(picture);
  const isUnpaid = picture.wages.some(({ due }) => due <= picture.asOf);
  const ids: readonly string[] = [
    ...(known !== "child" && (mayBeChild || isAgeInDoubt(picture)) ? inDoubt : ofAge[known]),
    ...(isUnpaid ? onPay : []),
    "police-emergency",
  ];
  return ids.flatMap((id) => directory.filter((body) => body.id === id && body.phone !== null));
}
