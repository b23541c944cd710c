import type { LifeEvent } from "./life.ts";

type Told = Pick<LifeEvent, "id" | "type" | "day" | "provision">;

const ofTrafficking: readonly (string | null)[] = ["257", "258", "259"];
const closes: readonly string[] = ["case-dropped", "judgment-final"];

/**
 * Of a report under something else than trafficking or slavery: the provision of those that the case is still reckoned under, by what was
 * reported or charged before; null where there is none, or it was dropped, judged or charged as something else since. Whether the police
 * have it under both or under the new one alone is not told by a report, so whoever wrote it is asked.
 */
export function reportedBesides(kept: Told, standing: readonly Told[]): string | null {
  const isOther = kept.provision !== null && !ofTrafficking.includes(kept.provision);
  if (kept.type !== "police-report" || !isOther) {
    return null;
  }
  const isBegun = ({ type, provision }: Told) =>
    (type === "police-report" || type === "charged") && ofTrafficking.includes(provision);
  const begun = standing.filter((each) => isBegun(each) && each.day <= kept.day);
  const isOver = ({ day, provision }: Told) =>
    standing.some(
      (each) =>
        each.day >= day &&
        ((closes.includes(each.type) && [null, provision].includes(each.provision)) ||
          (each.type === "charged" && !ofTrafficking.includes(each.provision))),
    );
  return begun.findLast((each) => !isOver(each))?.provision ?? null;
}
