import type { Body } from "../../domain/directory/body.ts";
import { age, isAgeInDoubt } from "./facts.ts";
import { pictureOf } from "./picture-of.ts";
import type { Situation } from "./situation.ts";

const ofAge = {
  child: ["alarmtelefonen"],
  adult: ["rosa"],
  turned: ["rosa"],
  unknown: ["rosa", "alarmtelefonen"],
} as const;
/** A possible child rings a line for children first. */
const inDoubt = ["alarmtelefonen", "rosa"] as const;
const onPay = ["caritas", "arbeidstilsynet"] as const;

/** Lines for children first where it may be a child; last for danger to life. Without a number there is nothing to ring. */
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
